/**
 * The processes of the local stack: what a part is, how it is started, watched, stopped and found again.
 *
 * <p>For tests: {@code PartProcess kafka = PartProcess.of(LocalKafka.in(Distribution.in(root), home, 0), home)}, then
 * {@code start()}, {@code kill()}, {@code start()} (same ports, same data) and {@code stop()}; the same for
 * {@link nl.tim.local.stack.LocalElasticsearch}. A process outlives the JVM that started it, and whoever opens the same
 * {@link nl.tim.local.stack.Home} later finds it running.
 */
@NullMarked
package nl.tim.local.stack;

import org.jspecify.annotations.NullMarked;

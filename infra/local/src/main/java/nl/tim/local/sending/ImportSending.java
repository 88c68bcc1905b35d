package nl.tim.local.sending;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import nl.tim.local.seed.SeededReport;
import tools.jackson.databind.json.JsonMapper;

/** Hands reports to the import job of the intake program, which writes them to the log with their moments of receipt. */
public final class ImportSending implements Sending {

    private final LineJob job;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param job the job's process, not started; its input and output are pipes */
    public ImportSending(ProcessBuilder job) {
        this.job = new LineJob(job);
    }

    @Override
    public Tally send(Iterable<SeededReport> reports, Listener listener) throws IOException, InterruptedException {
        Iterator<String> lines = StreamSupport.stream(reports.spliterator(), false)
                .map(report -> ImportLines.of(json, report))
                .iterator();
        return job.run(() -> lines, listener);
    }
}

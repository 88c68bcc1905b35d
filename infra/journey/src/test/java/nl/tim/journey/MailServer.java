package nl.tim.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes every mail and keeps to whom it went and what it is about, each time that it comes. Safe for use by many threads. */
final class MailServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final ServerSocket socket;
    private final List<String> received = new ArrayList<>();

    MailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("mail").start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Address and subject of each mail, in the order of arrival. */
    synchronized List<String> received() {
        return List.copyOf(received);
    }

    /**
     * Blocks until it is there.
     *
     * @throws AssertionError when it does not come
     */
    synchronized void await(String mail) throws InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!received.contains(mail)) {
            long left = TimeUnit.NANOSECONDS.toMillis(giveUp - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("no mail '" + mail + "' among " + received);
            }
            wait(left);
        }
    }

    private synchronized void keep(String mail) {
        received.add(mail);
        notifyAll();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // The end of the test.
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 journey\r\n");
            out.flush();
            String to = "";
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                to = line.startsWith("RCPT TO:") ? line.replaceAll(".*<|>.*", "") : to;
                boolean data = line.equals("DATA");
                out.print(data ? "354 go on\r\n" : "250 ok\r\n");
                out.flush();
                if (data) {
                    keep(to + ": " + subject(in));
                    out.print("250 kept\r\n");
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(BufferedReader in) throws IOException {
        String subject = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            subject = line.startsWith("Subject: ") ? line.substring("Subject: ".length()) : subject;
        }
        return subject;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package nl.tim.analysis.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files that are the same bytes whenever they are made of the same content. */
public final class Zip {

    /** The earliest that a zip can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    /** These files, in this order. */
    public static byte[] of(SequencedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The files in a zip, in its order. Read by its directory, as spreadsheets do: some writers tell sizes nowhere else. */
    public static SequencedMap<String, byte[]> files(byte[] zipped) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path copy = Files.createTempFile("tim-", ".zip");
            try {
                Files.write(copy, zipped);
                try (ZipFile zip = new ZipFile(copy.toFile())) {
                    for (ZipEntry entry : Collections.list(zip.entries())) {
                        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                    }
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

package nl.tim.deidentify;

import java.util.List;

/** Finds e-mail addresses of any top-level domain. Walks from each @ to both sides, so that the time is linear. */
final class EmailDetector implements Detector {

    private static final int PRIORITY = 100;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    @Override
    public void detect(Words words, List<Span> found) {
        String text = words.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = startOfLocalPart(text, at);
            int end = endOfDomain(text, at);
            if (start < at && end > at) {
                found.add(new Span(start, end, Tag.EMAIL, PRIORITY));
            }
        }
    }

    private static int startOfLocalPart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0;
    }

    /** The end of the longest domain with a dot and a last label of two letters or more; {@code at} when there is none. */
    private static int endOfDomain(String text, int at) {
        int limit = Math.min(text.length(), at + 1 + LONGEST_DOMAIN);
        int end = at;
        int labels = 0;
        int label = at + 1;
        for (int i = at + 1; i <= limit; i++) {
            boolean inside = i < limit && isDomain(text.charAt(i));
            if (!inside) {
                if (i == label) {
                    break;
                }
                labels++;
                if (labels > 1 && isTopLevel(text, label, i)) {
                    end = trimHyphens(text, i);
                }
                if (i >= limit || text.charAt(i) != '.') {
                    break;
                }
                label = i + 1;
            }
        }
        return end;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean isTopLevel(String text, int start, int end) {
        int letters = 0;
        while (start + letters < end && Character.isLetter(text.charAt(start + letters))) {
            letters++;
        }
        return letters >= 2;
    }

    private static int trimHyphens(String text, int end) {
        int trimmed = end;
        while (text.charAt(trimmed - 1) == '-') {
            trimmed--;
        }
        return trimmed;
    }
}

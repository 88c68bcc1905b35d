package nl.tim.analysis.link.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as a picture.
 *
 * @param path SVG path of the dark squares, a unit wide each
 * @param side of the whole, with the white edge that readers need
 */
record QrCode(String path, int side) {

    private static final int EDGE = 4;

    /** Of an address. A quarter of it may be dirty or torn. */
    static QrCode of(String address) {
        BitMatrix squares = squares(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(path.toString(), squares.getWidth());
    }

    private static BitMatrix squares(String address) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, EDGE);
        try {
            return new QRCodeWriter().encode(address, com.google.zxing.BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}

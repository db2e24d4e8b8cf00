package dev.bonafide.documents.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Graphics2D;

/** Paints QR codes for tests. */
final class PaintedCode {
  /** In pixels, with the edge that a code needs. */
  static final int SIZE = 260;

  private PaintedCode() {}

  static void on(Graphics2D paper, String says, int left, int top) throws WriterException {
    BitMatrix dots = new QRCodeWriter().encode(says, BarcodeFormat.QR_CODE, SIZE, SIZE);
    for (int x = 0; x < SIZE; x++) {
      for (int y = 0; y < SIZE; y++) {
        if (dots.get(x, y)) {
          paper.fillRect(left + x, top + y, 1, 1);
        }
      }
    }
  }
}

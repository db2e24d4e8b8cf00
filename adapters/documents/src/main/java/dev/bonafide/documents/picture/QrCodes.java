package dev.bonafide.documents.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import dev.bonafide.documents.picture.pixels.Pixels;
import dev.bonafide.documents.picture.recognized.QrCode;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What QR codes in a picture say. It is read as words at their place; nothing that it leads to is
 * opened.
 */
final class QrCodes {
  /** Of one picture. */
  private static final int MOST = 10;

  private static final Map<DecodeHintType, ?> HOW =
      Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

  private QrCodes() {}

  /** Dark on light and light on dark, each said once. */
  static List<QrCode> in(BufferedImage grey) {
    int width = grey.getWidth();
    int height = grey.getHeight();
    LuminanceSource light =
        new PlanarYUVLuminanceSource(Pixels.of(grey), width, height, 0, 0, width, height, false);
    Map<String, QrCode> found = new LinkedHashMap<>();
    Stream.of(light, light.invert())
        .flatMap(QrCodes::codes)
        .forEach(code -> found.putIfAbsent(code.says(), code));
    return found.values().stream().limit(MOST).toList();
  }

  private static Stream<QrCode> codes(LuminanceSource source) {
    try {
      BinaryBitmap black = new BinaryBitmap(new HybridBinarizer(source));
      return Stream.of(new QRCodeMultiReader().decodeMultiple(black, HOW)).map(QrCode::of);
    } catch (NotFoundException e) {
      return Stream.empty();
    }
  }
}

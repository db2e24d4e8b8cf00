package dev.bonafide.documents.picture.pixels;

/** How a JPEG's scans follow each other, told from the mark of its frame. */
final class JpegScans {
  private static final int MARK = 0xFF;

  private JpegScans() {}

  /** Whether they refine each other (progressive), so that none can be shown alone. */
  static boolean refine(byte[] file) {
    int at = 2;
    while (PictureType.of(file).orElse(null) == PictureType.JPEG && at + 4 <= file.length) {
      int mark = file[at + 1] & 0xFF;
      if ((file[at] & 0xFF) != MARK) {
        return false;
      }
      if (isFrame(mark)) {
        return mark != 0xC0 && mark != 0xC1;
      }
      boolean alone = mark == MARK || mark == 0x01 || (mark >= 0xD0 && mark <= 0xD8);
      int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
      at += mark == MARK ? 1 : alone ? 2 : 2 + Math.max(2, length);
    }
    return false;
  }

  /** Tables have marks among those of frames. */
  private static boolean isFrame(int mark) {
    return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
  }
}

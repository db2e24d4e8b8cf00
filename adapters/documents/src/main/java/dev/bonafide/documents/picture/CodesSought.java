package dev.bonafide.documents.picture;

import dev.bonafide.documents.picture.recognized.QrCode;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks for QR codes while Tesseract reads the words. A picture of nothing but corners of codes
 * could keep it busy for minutes: it is given up then.
 */
final class CodesSought {
  /** After the words were read; a phone's screenshot takes a tenth of it. */
  private static final int SECONDS = 1;

  private final FutureTask<List<QrCode>> search;

  CodesSought(BufferedImage grey) {
    search = new FutureTask<>(() -> QrCodes.in(grey));
    Thread.ofPlatform().daemon().name("codes").start(search);
  }

  /** What was found; nothing where that took too long. */
  List<QrCode> found() {
    try {
      return search.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}

package dev.bonafide.lab.bench.screenshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The system's own Chromium, which draws a page from top to bottom and asks no other host. */
final class ScreenBrowser {
  /** No picture that it makes may be higher, in pixels. */
  private static final int HIGHEST = 16_000;

  private static final int PATIENCE = 60;

  private final Path folder;

  ScreenBrowser(Path folder) {
    this.folder = folder;
  }

  BufferedImage draw(String html, DrawnScreen screen) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path picture = folder.resolve("page.png");
    Files.deleteIfExists(picture);
    int height = (int) (HIGHEST / screen.density());
    Process browser =
        new ProcessBuilder(
                List.of(
                    "chromium",
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--hide-scrollbars",
                    "--force-color-profile=srgb",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--force-device-scale-factor=" + screen.density(),
                    "--window-size=" + screen.width() + "," + height,
                    "--screenshot=" + picture,
                    page.toUri().toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!browser.waitFor(PATIENCE, TimeUnit.SECONDS) || browser.exitValue() != 0) {
        throw new IOException("chromium draws nothing; install it: apt-get install chromium");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      browser.destroyForcibly();
    }
    return ImageIO.read(picture.toFile());
  }
}

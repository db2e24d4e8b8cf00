package dev.bonafide.lab.bench.screenshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws cases into a folder; what is there already is not drawn again. */
final class DrawnPictures {
  /** Of screens: a post is one picture, as high as phones make one that scrolls. */
  private static final int SCROLLED = 4;

  private final Path folder;

  DrawnPictures(Path folder) {
    this.folder = folder;
  }

  /** The files in order. */
  List<Path> of(DrawnCase one) throws IOException {
    Path own = folder.resolve(one.named().replace(' ', '-'));
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(own)) {
      List<byte[]> pictures = new ArrayList<>();
      for (BufferedImage screen : screens(one)) {
        pictures.add(one.sent().send(screen));
      }
      Files.createDirectories(own);
      for (byte[] picture : pictures) {
        Path file = own.resolve("screen-" + (files.size() + 1) + "." + one.sent().ending());
        files.add(Files.write(file, picture));
      }
      return files;
    }
    try (var kept = Files.list(own)) {
      return kept.sorted().toList();
    }
  }

  private List<BufferedImage> screens(DrawnCase one) throws IOException {
    Path scratch = Files.createDirectories(folder.resolve("browser"));
    String page = new ScreenPage(one.talk(), one.screen()).html();
    BufferedImage whole = new ScreenBrowser(scratch).draw(page, one.screen());
    int height = (int) (one.screen().height() * one.screen().density());
    return CutScreens.of(whole, one.talk().isPost() ? SCROLLED * height : height);
  }
}

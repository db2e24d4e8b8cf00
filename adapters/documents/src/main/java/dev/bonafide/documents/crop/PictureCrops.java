package dev.bonafide.documents.crop;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Isolation;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Shows words where they stand in a picture. The picture is opened in a process of its own, and
 * what comes back was drawn there; none of it is kept.
 */
public final class PictureCrops {
  /** Of one picture: as many quotes as anybody looks at. */
  public static final int MOST = 12;

  /** In Base64: a crop of photographed noise has less. */
  private static final int LARGEST = 2 << 20;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PictureCrops() {}

  /**
   * A PNG of at most 720 by 480 pixels for each rectangle, up to {@value #MOST}; empty for one that
   * the picture does not have.
   *
   * @param boxes in pixels of the picture
   * @return empty where it is no picture, or cannot be opened
   */
  public static List<Optional<byte[]>> of(
      Content picture, List<PictureBox> boxes, IntakeLimits limits) throws IOException {
    List<PictureBox> some = boxes.stream().limit(MOST).toList();
    if (some.isEmpty()) {
      return List.of();
    }
    Isolation apart = new Isolation(CropChild.class, some.stream().map(PictureCrops::say).toList());
    try {
      List<String> lines = apart.parse(picture, limits).text().lines().toList();
      return lines.size() == some.size() + 1
          ? lines.subList(0, some.size()).stream().map(PictureCrops::png).toList()
          : List.of();
    } catch (Unparsable e) {
      // The words are there without their picture.
      return List.of();
    }
  }

  private static String say(PictureBox box) {
    return box.left() + "," + box.top() + "," + box.width() + "," + box.height();
  }

  static PictureBox told(String said) {
    int[] numbers = Arrays.stream(said.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    return new PictureBox(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  /** What a child answers is not believed to be what it should be. */
  private static Optional<byte[]> png(String line) {
    if (line.isEmpty() || line.length() > LARGEST) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(line);
      boolean isPng =
          bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
      return isPng ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

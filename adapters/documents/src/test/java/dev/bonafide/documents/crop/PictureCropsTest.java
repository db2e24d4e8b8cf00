package dev.bonafide.documents.crop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.testkit.picture.HostilePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureCropsTest {
  private static final int GROUND = 0x102030;

  private static byte[] picture(int width, int height, String sort) throws IOException {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        drawn.setRGB(x, y, GROUND);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, sort, out);
    return out.toByteArray();
  }

  private static List<Optional<byte[]>> crops(byte[] picture, PictureBox... boxes)
      throws IOException {
    return PictureCrops.of(new Content.InMemory(picture), List.of(boxes), IntakeLimits.DEFAULT);
  }

  private static BufferedImage shown(Optional<byte[]> png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
  }

  @Test
  void what_is_no_picture_or_a_broken_one_has_no_crops() throws IOException {
    PictureBox box = new PictureBox(0, 0, 10, 10);

    assertThat(crops("<svg/>".getBytes(StandardCharsets.UTF_8), box)).isEmpty();
    assertThat(crops(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, box))
        .isEmpty();
    assertThat(crops(picture(40, 40, "png"))).isEmpty();
  }

  @Test
  void hostile_pictures_are_refused_or_cut_and_never_more() throws IOException {
    List<HostilePicture> some = HostilePicture.all();
    for (int i = 0; i < some.size(); i += 29) {
      for (Optional<byte[]> crop :
          crops(some.get(i).recipe().bytes(), new PictureBox(0, 0, 5, 5))) {
        if (crop.isPresent()) {
          assertThat(shown(crop).getWidth()).as(some.get(i).sentence()).isLessThanOrEqualTo(720);
        }
      }
    }
  }

  @Test
  void a_place_that_the_picture_does_not_have_is_not_shown() throws IOException {
    List<Optional<byte[]>> cut =
        crops(
            picture(60, 40, "png"),
            new PictureBox(60, 0, 5, 5),
            new PictureBox(0, 100_000_000, 100_000_000, 100_000_000),
            new PictureBox(50, 30, 100_000_000, 100_000_000),
            new PictureBox(5, 5, 0, 0));

    assertThat(cut.get(0)).isEmpty();
    assertThat(cut.get(1)).isEmpty();
    assertThat(shown(cut.get(2)).getWidth()).isEqualTo(46);
    assertThat(cut.get(3)).isPresent();
  }

  @Test
  void a_crop_is_small_however_large_the_words_are() throws IOException {
    Optional<byte[]> cut =
        crops(picture(5_000, 4_000, "jpeg"), new PictureBox(0, 0, 5_000, 4_000)).getFirst();

    assertThat(shown(cut).getWidth()).isLessThanOrEqualTo(720);
    assertThat(shown(cut).getHeight()).isLessThanOrEqualTo(480);
  }

  @Test
  void only_so_many_are_cut_of_one_picture() throws IOException {
    PictureBox[] many =
        Collections.nCopies(40, new PictureBox(5, 5, 9, 9)).toArray(PictureBox[]::new);

    assertThat(crops(picture(60, 40, "png"), many)).hasSize(PictureCrops.MOST);
  }

  @Test
  void the_words_are_framed_and_what_is_around_them_is_as_it_was() throws IOException {
    BufferedImage cut =
        shown(crops(picture(400, 300, "png"), new PictureBox(100, 100, 80, 20)).getFirst());

    assertThat(cut.getWidth()).isEqualTo(80 + 2 * 36);
    assertThat(cut.getHeight()).isEqualTo(20 + 2 * 36);
    assertThat(cut.getRGB(0, 0) & 0xffffff).isEqualTo(GROUND);
    assertThat(cut.getRGB(36 - 4, 46) & 0xffffff).isEqualTo(0xe07b00);
    assertThat(cut.getRGB(76, 46) & 0xffffff).isNotEqualTo(GROUND);
  }
}

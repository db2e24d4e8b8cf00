package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GreyPictureTest {

  @Test
  void a_dark_picture_is_turned_to_dark_on_light() {
    BufferedImage grey = GreyPicture.of(filled(Color.BLACK, 20));

    assertThat(grey.getRaster().getSample(5, 5, 0)).isEqualTo(255);
  }

  @Test
  void a_light_picture_stays_light() {
    BufferedImage grey = GreyPicture.of(filled(Color.WHITE, 20));

    assertThat(grey.getRaster().getSample(5, 5, 0)).isEqualTo(255);
  }

  @Test
  void a_small_picture_is_doubled_and_a_large_one_is_not() {
    assertThat(GreyPicture.of(filled(Color.WHITE, 100)).getWidth()).isEqualTo(200);
    assertThat(GreyPicture.of(filled(Color.WHITE, 1_600)).getWidth()).isEqualTo(1_600);
  }

  @Test
  void a_picture_of_one_pixel_is_doubled_as_well() {
    BufferedImage grey = GreyPicture.of(filled(Color.WHITE, 1));

    assertThat(grey.getWidth()).isEqualTo(2);
    assertThat(Pixels.of(grey)).containsOnly(255);
  }

  @Test
  void a_doubled_picture_is_white_to_its_edges() {
    BufferedImage grey = GreyPicture.of(filled(Color.WHITE, 7));

    assertThat(Pixels.of(grey)).hasSize(14 * 14).containsOnly(255);
  }

  @Test
  void what_is_transparent_is_paper() {
    BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

    assertThat(GreyPicture.of(clear).getRaster().getSample(5, 5, 0)).isEqualTo(255);
  }

  private static BufferedImage filled(Color color, int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(color);
    paper.fillRect(0, 0, size, size);
    paper.dispose();
    return picture;
  }
}

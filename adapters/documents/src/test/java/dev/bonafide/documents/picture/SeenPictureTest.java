package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.documents.picture.pixels.DecodedPicture;
import dev.bonafide.documents.picture.recognized.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SeenPictureTest {
  @Test
  void one_that_is_being_read_is_the_same_as_one_that_was_looked_at_before() {
    SeenPicture whole = SeenPicture.whole(new DecodedPicture(striped(), 1));
    SeenPicture beingRead = SeenPicture.beingRead(new DecodedPicture(striped(), 1));

    assertThat(beingRead.hash()).isPresent().isEqualTo(whole.hash());
    assertThat(beingRead.grey().getWidth()).isEqualTo(whole.grey().getWidth()).isEqualTo(400);
    assertThat(beingRead.original(new PictureBox(100, 40, 60, 20)))
        .isEqualTo(new PictureBox(50, 20, 30, 10));
  }

  @Test
  void a_page_gets_its_colors_however_often_it_asks() {
    SeenPicture seen = SeenPicture.beingRead(new DecodedPicture(striped(), 1));

    assertThat(seen.colored(Words.page(Words.line(40, 0, "Hello"))).colors()).isPresent();
    assertThat(seen.colored(Words.page(Words.line(40, 0, "again"))).colors()).isPresent();
  }

  /** Enough detail for a hash. */
  private static BufferedImage striped() {
    BufferedImage picture = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    for (int y = 0; y < 300; y++) {
      paper.setColor(new Color((y * 37) % 256, (y * y) % 256, (y / 3) % 256));
      paper.fillRect((y * 13) % 150, y, 50, 1);
    }
    paper.dispose();
    return picture;
  }
}

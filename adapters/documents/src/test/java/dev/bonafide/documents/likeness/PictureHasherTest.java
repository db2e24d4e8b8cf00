package dev.bonafide.documents.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.picture.PictureHash;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureHasherTest {

  @Test
  void a_page_of_one_color_has_too_little_detail_to_be_told_from_others() {
    assertThat(PictureHasher.of(plain(600, 800, Color.WHITE))).isEmpty();
    assertThat(PictureHasher.of(plain(600, 800, Color.BLACK))).isEmpty();
    assertThat(PictureHasher.of(plain(1, 1, Color.RED))).isEmpty();
    assertThat(PictureHasher.of(plain(20_000, 2, Color.RED))).isEmpty();
  }

  @Test
  void a_page_with_one_short_line_has_too_little_detail() {
    BufferedImage page = plain(600, 800, Color.WHITE);
    bars(page, new Random(1), 1);

    assertThat(PictureHasher.of(page)).isEmpty();
  }

  @Test
  void nothing_but_a_frame_has_no_hash_however_wide_it_is() {
    BufferedImage framed = plain(600, 800, Color.WHITE);
    Graphics2D paper = framed.createGraphics();
    paper.setColor(Color.BLACK);
    paper.fillRect(0, 0, 600, 40);
    paper.dispose();

    assertThat(PictureHasher.of(framed)).isEmpty();
  }

  @Test
  void two_chats_on_the_same_ground_are_two_pictures() {
    for (int seed = 2; seed < 60; seed++) {
      assertThat(hash(chat(seed)).isLike(hash(chat(1)))).isFalse();
    }
  }

  @Test
  void a_portrait_of_somebody_else_or_of_the_same_face_elsewhere_is_another_picture() {
    BufferedImage one = face(300, 300, 1);

    assertThat(hash(one).isLike(hash(face(300, 300, 2)))).isFalse();
    assertThat(hash(one).isLike(hash(face(150, 450, 1)))).isFalse();
  }

  @Test
  void a_picture_comes_again_half_as_large_and_twice_as_large() {
    BufferedImage chat = chat(1);

    assertThat(hash(scaled(chat, 300, 400)).isLike(hash(chat))).isTrue();
    assertThat(hash(scaled(chat, 1200, 1600)).isLike(hash(chat))).isTrue();
  }

  @Test
  void a_picture_comes_again_with_its_edges_cut_off_or_within_a_frame() {
    BufferedImage chat = chat(1);
    BufferedImage cut = scaled(chat.getSubimage(30, 40, 540, 720), 540, 720);
    BufferedImage framed = plain(660, 860, Color.BLACK);
    framed.createGraphics().drawImage(chat, 30, 30, null);

    assertThat(hash(cut).isLike(hash(chat))).isTrue();
    assertThat(hash(chat).isLike(hash(cut))).isTrue();
    assertThat(hash(framed).isLike(hash(chat))).isTrue();
  }

  @Test
  void what_is_transparent_stands_on_white() {
    BufferedImage chat = chat(1);
    BufferedImage clear = new BufferedImage(600, 800, BufferedImage.TYPE_INT_ARGB);
    bars(clear, new Random(1), 40);

    assertThat(hash(clear).isLike(hash(chat))).isTrue();
  }

  private static PictureHash hash(BufferedImage picture) {
    return PictureHasher.of(picture).orElseThrow();
  }

  private static BufferedImage chat(int seed) {
    BufferedImage chat = plain(600, 800, Color.WHITE);
    bars(chat, new Random(seed), 40);
    return chat;
  }

  /** Lines of words as a hash sees them. */
  private static void bars(BufferedImage picture, Random random, int lines) {
    Graphics2D paper = picture.createGraphics();
    paper.setColor(Color.BLACK);
    for (int line = 0; line < lines; line++) {
      boolean right = random.nextBoolean();
      int wide = 60 + random.nextInt(360);
      paper.fillRect(right ? 580 - wide : 20, 10 + line * 20, wide, 12);
    }
    paper.dispose();
  }

  private static BufferedImage face(int x, int y, int seed) {
    Random random = new Random(seed);
    BufferedImage portrait = plain(600, 800, Color.GRAY);
    bars(portrait, new Random(seed + 100), 40);
    Graphics2D paper = portrait.createGraphics();
    paper.setColor(Color.PINK);
    paper.fillOval(x - 140, y - 180, 280, 360);
    paper.setColor(Color.BLACK);
    paper.fillOval(x - 70, y - 60, 30 + random.nextInt(20), 20);
    paper.fillOval(x + 40, y - 60, 30 + random.nextInt(20), 20);
    paper.dispose();
    return portrait;
  }

  private static BufferedImage plain(int width, int height, Color ground) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = picture.createGraphics();
    paper.setColor(ground);
    paper.fillRect(0, 0, width, height);
    paper.dispose();
    return picture;
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = scaled.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paper.drawImage(picture, 0, 0, width, height, null);
    paper.dispose();
    return scaled;
  }
}

package dev.bonafide.documents.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.draft.Unparsable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

  @Test
  void a_bomb_of_pixels_is_refused_before_it_is_unpacked() throws IOException {
    byte[] bomb = withSize(picture("png", 10, 10), 30_000, 30_000);

    assertThatThrownBy(() -> PictureDecoder.decode(bomb))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("is larger than 100 million pixels");
  }

  @Test
  void what_is_no_picture_is_refused() {
    assertThatThrownBy(() -> PictureDecoder.decode("<svg/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Unparsable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void a_picture_that_is_cut_off_is_damaged(String sort) throws IOException {
    byte[] whole = picture(sort, 60, 60);

    assertThatThrownBy(() -> PictureDecoder.decode(Arrays.copyOf(whole, 20)))
        .isInstanceOfAny(IOException.class, RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void a_picture_is_decoded(String sort) throws IOException {
    BufferedImage decoded = PictureDecoder.decode(picture(sort, 60, 40)).pixels();

    assertThat(decoded.getWidth()).isEqualTo(60);
    assertThat(decoded.getHeight()).isEqualTo(40);
  }

  @Test
  void of_a_large_picture_not_every_pixel_is_looked_at() throws IOException {
    BufferedImage decoded = PictureDecoder.decode(picture("png", 7_000, 7_000)).pixels();

    assertThat(decoded.getWidth()).isEqualTo(2_334);
  }

  @Test
  void a_line_of_pixels_that_cannot_be_thinned_out_is_refused_before_it_is_unpacked()
      throws IOException {
    byte[] line = withSize(picture("png", 10, 10), 1, 99_999_999);

    assertThatThrownBy(() -> PictureDecoder.decode(line))
        .isInstanceOf(Unparsable.class)
        .hasMessageContaining("is too narrow");
  }

  private static byte[] picture(String sort, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), sort, out);
    return out.toByteArray();
  }

  /** A PNG whose head says another size, with the checksum that goes with it. */
  private static byte[] withSize(byte[] png, int width, int height) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    return png;
  }
}

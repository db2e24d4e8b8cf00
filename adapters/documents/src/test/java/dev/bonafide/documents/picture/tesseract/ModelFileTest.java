package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final int PARTS = 24;
  private static final int HEADER = Integer.BYTES + PARTS * Long.BYTES;
  private static final int NETWORK = 17;
  private static final int WORDS = 19;
  private static final int VERSION = 23;

  @TempDir Path temp;

  @Test
  void a_copy_has_all_parts_but_the_words() throws IOException {
    byte[] model =
        model(List.of(NETWORK, WORDS, VERSION), "the network", "many, many words", "4.00");

    assertThat(copied(model)).isEqualTo(model(List.of(NETWORK, VERSION), "the network", "4.00"));
  }

  @Test
  void a_model_without_words_is_copied_as_it_is() throws IOException {
    byte[] model = model(List.of(NETWORK, VERSION), "the network", "4.00");

    assertThat(copied(model)).isEqualTo(model);
  }

  @Test
  void a_file_of_another_form_is_no_model() {
    assertThatThrownBy(() -> copied(new byte[3])).hasMessage("not a model: it is too short");
    assertThatThrownBy(
            () -> copied("<html><body>404</body></html>".getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("not a model: it has ");
    assertThatThrownBy(() -> copied(new byte[HEADER])).hasMessage("not a model: it has 0 parts");
  }

  @Test
  void a_model_that_ends_early_is_no_model() throws IOException {
    byte[] model = model(List.of(NETWORK), "the network");
    ByteBuffer begins = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
    begins.putLong(Integer.BYTES + NETWORK * Long.BYTES, model.length + 8L);

    assertThatThrownBy(() -> copied(model)).hasMessage("not a model: it is too short");
  }

  private byte[] copied(byte[] model) throws IOException {
    Path file = Files.write(Files.createTempFile(temp, "model", ""), model);
    Path copy = file.resolveSibling(file.getFileName() + ".copy");
    ModelFile.copyWithoutWords(file, copy);
    return Files.readAllBytes(copy);
  }

  /** As Tesseract's own tool writes it: the numbers of the parts, and what each of them has. */
  private static byte[] model(List<Integer> numbers, String... parts) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).putInt(PARTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int part = 0; part < PARTS; part++) {
      int at = numbers.indexOf(part);
      header.putLong(at < 0 ? -1 : HEADER + all.size());
      all.writeBytes((at < 0 ? "" : parts[at]).getBytes(StandardCharsets.UTF_8));
    }
    return ByteBuffer.allocate(HEADER + all.size())
        .put(header.flip())
        .put(all.toByteArray())
        .array();
  }
}

package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SourceChecksumsTest {
  /** A file in an archive that says what it holds and must not be opened. */
  private record Closed(OptionalLong checksum) implements RuleSourceText {
    static Closed of(String text) {
      CRC32 crc = new CRC32();
      crc.update(text.getBytes(StandardCharsets.UTF_8));
      return new Closed(OptionalLong.of(crc.getValue()));
    }

    @Override
    public String read() {
      throw new AssertionError("nothing asked for its words");
    }
  }

  private static RuleSource written(String path, String text) {
    return new RuleSource(path, text, true);
  }

  private static RuleSource closed(String path, String text) {
    return new RuleSource("rules", path, Closed.of(text), true);
  }

  @Test
  void files_in_an_archive_are_known_without_being_read() {
    List<RuleSource> built = List.of(written("a/b.yaml", "söme words"), written("c.yaml", ""));
    List<RuleSource> shipped = List.of(closed("c.yaml", ""), closed("a/b.yaml", "söme words"));
    assertThat(SourceChecksums.known(shipped)).contains(SourceChecksums.of(built));
  }

  @Test
  void another_word_or_another_name_makes_other_files_of_them() {
    String built = SourceChecksums.of(List.of(written("a/b.yaml", "words")));
    assertThat(SourceChecksums.known(List.of(closed("a/b.yaml", "sword"))))
        .get()
        .isNotEqualTo(built);
    assertThat(SourceChecksums.known(List.of(closed("a/c.yaml", "words"))))
        .get()
        .isNotEqualTo(built);
    assertThat(SourceChecksums.known(List.of())).get().isNotEqualTo(built);
  }

  @Test
  void one_file_from_elsewhere_makes_them_unknown() {
    assertThat(
            SourceChecksums.known(List.of(closed("a/b.yaml", "words"), written("c.yaml", "more"))))
        .isEmpty();
  }
}

package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.Budget;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.txt", "a/../../evil.txt", "/etc/passwd", "..\\evil.txt", "C:\\evil.txt"})
  void an_entry_that_leads_out_is_refused(String path) {
    refused("z.zip", Made.zip(path, "words"), "z.zip: has an entry that leads out of it");
  }

  @Test
  void a_tar_entry_that_leads_out_is_refused() {
    refused("t.tar", Made.tar("../evil.txt", "words"), "t.tar: has an entry that leads out of it");
  }

  @Test
  void a_bomb_is_refused_by_its_ratio() {
    byte[] zeros = new byte[4 << 20];
    refused("z.zip", Made.zipOf("a.txt", zeros), "z.zip/a.txt: expands to more than 100 times");
    refused("a.gz", Made.gzip(zeros), "a.gz: expands to more than 100 times");
    byte[] tar = Made.tar("a.txt", "a".repeat(4 << 20));
    refused("a.tgz", Made.gzip(tar), "a.tgz: expands to more than 100 times");
  }

  @Test
  void a_file_that_nobody_waits_for_any_more_is_not_opened_to_the_end() {
    byte[] text = "[\"words\"]".getBytes(StandardCharsets.UTF_8);
    for (byte[] file :
        List.of(Made.zip("cv.txt", "words"), Made.tar("cv.txt", "words"), Made.gzip(text), text)) {
      Budget budget = new Budget(Long.MAX_VALUE);
      budget.stop();
      assertThatThrownBy(() -> budget.within(() -> Opened.of("file", file)))
          .isInstanceOf(Budget.Stopped.class);
    }
  }

  @Test
  void an_archive_of_nothing_but_empty_files_is_refused() {
    refused("z.zip", Made.zip("a.txt", "", "b.txt", "\n"), "z.zip: is empty");
  }

  @Test
  void an_entry_that_cannot_be_read_is_named_and_the_others_are_read() {
    List<Exhibit> exhibits =
        Opened.of(
            "z.zip",
            Made.zip("a.txt", "hello", "face.heic", "\0\0\0\u0018ftypheic\0", "b.txt", "x"));

    assertThat(exhibits)
        .extracting(Exhibit::name)
        .containsExactly("z.zip/a.txt", "z.zip/face.heic", "z.zip/b.txt");
    assertThat(exhibits.get(1).isUnread()).isTrue();
  }

  @Test
  void a_bomb_among_other_entries_is_named_and_the_others_are_read() throws Exception {
    String bomb = "\0".repeat(6 << 20);
    for (byte[] archive : List.of(Made.zip("a.txt", "hello", "b.txt", bomb, "c.txt", "x"))) {
      List<Exhibit> exhibits = Opened.of("z", archive);
      assertThat(exhibits)
          .filteredOn(Exhibit::isUnread)
          .extracting(Exhibit::name)
          .containsExactly("z/b.txt");
      assertThat(exhibits).hasSize(3);
    }
  }

  @Test
  void a_bomb_of_many_entries_is_refused_by_all_of_them_together() {
    String noise = noise(1 << 20);
    String[] entries = new String[40];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = noise;
    }
    assertThatThrownBy(() -> Opened.of("z.zip", Made.zip(entries)))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageMatching(".*(expands to more than 16 MiB|longer than the limit of 4000000).*");
  }

  private static String noise(int length) {
    StringBuilder noise = new StringBuilder();
    new Random(1).ints(length, 'a', 'c').forEach(c -> noise.append((char) c));
    return noise.toString();
  }

  @Test
  void archives_in_archives_end_somewhere() {
    byte[] inner = Made.zip("a.txt", "hello");
    for (int i = 0; i < 3; i++) {
      inner = Made.zipOf("inner.zip", inner);
    }
    refused(
        "z.zip",
        inner,
        "z.zip/inner.zip/inner.zip/inner.zip/a.txt: is nested inside more than 3 files");
  }

  @Test
  void more_entries_than_may_be_are_refused() {
    String[] entries = new String[102];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = "x";
    }
    refused("z.zip", Made.zip(entries), "z.zip: holds more than 50 files");
    refused("z.tar", Made.tar(entries), "z.tar: holds more than 50 files");
  }

  @Test
  void an_entry_that_is_locked_is_named() {
    byte[] zip = Made.zip("cv.txt", "words");
    int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[central + 8] |= 1;
    zip[6] |= 1;
    refused("z.zip", zip, "z.zip/cv.txt: is locked with a password");
  }

  @Test
  void what_an_entry_says_of_its_size_is_not_believed() {
    byte[] zip = Made.zipOf("a.txt", new byte[4 << 20]);
    int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    Arrays.fill(zip, central + 24, central + 28, (byte) 0);
    zip[central + 24] = 5;
    assertThatThrownBy(() -> Opened.of("z.zip", zip)).isInstanceOf(UnreadableExhibit.class);
  }

  /** Method 95 is XZ: the library that unpacks it is not here, and must not be missed loudly. */
  @Test
  void an_entry_that_is_packed_as_few_tools_do_is_refused() throws Exception {
    byte[] zip = Made.zip("cv.txt", "words");
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 10] = 95;
    zip[indexOf(zip, new byte[] {'P', 'K', 3, 4}) + 8] = 95;
    refused("z.zip", zip, "z.zip/cv.txt: uses a compression method that cannot be read");
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
      at++;
    }
    return at;
  }

  @Test
  void a_damaged_archive_is_named() {
    byte[] zip = Made.zip("a.txt", noise(5000));
    refused("z.zip", Arrays.copyOf(zip, zip.length / 2), "z.zip: is a damaged ZIP archive");
    byte[] gzip = Made.gzip(Made.bytes(noise(5000)));
    refused("a.gz", Arrays.copyOf(gzip, gzip.length / 2), "a.gz: is a damaged gzip archive");
  }

  @Test
  void an_archive_without_files_and_one_with_a_picture_are_refused() {
    refused("z.zip", Made.zip(".DS_Store", "x"), "z.zip: holds no files");
    refused("z.zip", Made.zip("face.gif", "GIF89a"), "z.zip/face.gif");
  }

  @Test
  void a_case_inside_an_archive_inside_something_is_refused() {
    refused("z.zip", Made.zip("case.yaml", "x: y"), "z.zip: contains a separate case");
  }

  @Test
  void the_files_of_an_archive_are_its_exhibits() {
    byte[] zip = Made.zip("case/cv.txt", "I am Ana", "case/.hidden", "x", "__MACOSX/cv.txt", "x");
    assertThat(Opened.of("z.zip", zip))
        .containsExactly(Exhibit.of("z.zip/cv.txt", null, "I am Ana"));
    byte[] tar = Made.tar("a/cv.txt", "I am Ana", "b.txt", "words");
    List<Exhibit> opened = Opened.of("t.tar", tar);
    assertThat(opened)
        .containsExactly(
            Exhibit.of("t.tar/a/cv.txt", null, "I am Ana"),
            Exhibit.of("t.tar/b.txt", null, "words"));
    assertThat(Opened.of("t.tgz", Made.gzip(tar)).stream().map(Exhibit::text))
        .containsExactly("I am Ana", "words");
    assertThat(Opened.of("cv.txt.gz", ExhibitKind.RESUME, Made.gzip(Made.bytes("I am Ana"))))
        .containsExactly(Exhibit.of("cv.txt", ExhibitKind.RESUME, "I am Ana"));
    assertThat(Opened.of("z.zip", Made.zipOf("in.zip", Made.zip("a.txt", "deep"))))
        .containsExactly(Exhibit.of("z.zip/in.zip/a.txt", null, "deep"));
  }

  private static void refused(String name, byte[] bytes, String message) {
    assertThatThrownBy(() -> Opened.of(name, bytes))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining(message);
  }
}

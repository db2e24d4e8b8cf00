package dev.bonafide.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.archive.Made;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntakeProperties {
  private static final List<byte[]> SEEDS =
      List.of(
          Made.zip("a.txt", "some words", "b/c.txt", "and more of them"),
          Made.zip("users.json", "[]", "general/2025-01-02.json", "[{\"ts\": \"1\"}]"),
          Made.bytes(
              """
              From: a@b.example
              MIME-Version: 1.0
              Content-Type: multipart/mixed; boundary=x

              --x
              Content-Type: text/plain; charset=utf-8

              hello
              --x
              Content-Disposition: attachment; filename="cv.txt"

              I am
              --x--
              """),
          Made.bytes("From x\nFrom: a@b.example\nSubject: =?utf-8?q?hi?=\n\nhello\n\nFrom y\n"),
          Made.bytes("{\"basics\": {\"name\": \"Ana\"}, \"work\": []}"));

  @Property(tries = 300)
  void no_bytes_crash_it(@ForAll @Size(max = 400) byte[] bytes) {
    opened(bytes);
  }

  @Property(tries = 500)
  void no_damage_crashes_it(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll @Size(max = 4) List<@IntRange(max = 10_000) Integer> places,
      @ForAll byte put) {
    byte[] bytes = SEEDS.get(seed).clone();
    places.forEach(place -> bytes[place % bytes.length] = put);
    opened(bytes);
  }

  private static void opened(byte[] bytes) {
    try {
      List<Exhibit> exhibits = Opened.of("f", bytes);
      assertThat(exhibits).isNotEmpty().allMatch(exhibit -> exhibit.name().startsWith("f"));
    } catch (UnreadableExhibit e) {
      assertThat(e.exhibit()).startsWith("f");
      assertThat(e.reason()).isNotBlank().doesNotContain("\n");
    }
  }
}

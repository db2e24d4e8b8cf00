package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that are handed in together, as people do it on the command line. */
class TogetherTest {
  private static final String WORK =
      """
      2018 - 2024 Engineer
      - Rebuilt the booking engine of a ferry line so that nine ports sell from one timetable
      - Found why every fourth ticket was printed twice and mended it before the summer
      - Brought the cost of a sold ticket from forty cents to nine by dropping two vendors
      """;

  private static final List<String> ANSWERS =
      List.of(
          "I led a team of six that moved the claims of a pet insurance firm to small services.",
          "The hardest part was that two ledgers counted the same refund on different days.",
          "So I wrote a small job that replayed one whole week of events every single night.");

  @TempDir Path temp;

  @BeforeEach
  void write_two_applications() throws IOException {
    Files.writeString(temp.resolve("vorst.txt"), "Helena Vorst\nhv@post.example\n\n" + WORK);
    Files.writeString(temp.resolve("kay.txt"), "Tom Kay\ntk@post.example\n\n" + WORK);
  }

  @Test
  void another_case_that_cannot_be_read_is_refused_by_name() throws IOException {
    Files.writeString(temp.resolve("broken.jsonl"), "{damaged\n");

    assertThat(screen("--beside", "nowhere.txt").err()).contains("nowhere.txt");
    assertThat(screen("--beside", "nowhere.txt").status()).isEqualTo(2);
    assertThat(screen("--beside", "broken.jsonl").err()).contains("broken.jsonl:1");
    assertThat(screen("--beside", "broken.jsonl").status()).isEqualTo(2);
  }

  @Test
  void alone_a_resume_is_held_against_nobodys() {
    assertThat(screen().out()).doesNotContain("resume-of-another\",\"evidence");
    assertThat(screen().out()).doesNotContain("ferry line");
  }

  @Test
  void beside_the_other_one_both_places_are_cited() {
    assertThat(screen("--beside", "resume=kay.txt").out())
        .contains(
            "\"resume-of-another\"", "\"vorst.txt\"", "\"resume=kay.txt/kay.txt\"", "ferry line");
  }

  @Test
  void the_json_links_to_the_other_case_by_what_they_share_and_to_none_alone() throws IOException {
    assertThat(json(screen()).get("links")).isEmpty();

    JsonNode links = json(screen("--beside", "resume=kay.txt")).get("links");
    assertThat(links).hasSize(1);
    assertThat(links.get(0).get("kind").asText()).isEqualTo("case");
    assertThat(links.get(0).get("to").asText()).isEqualTo("resume=kay.txt");
    assertThat(links.get(0).get("via").asText()).isEqualTo("resume-of-another");
    assertThat(links.get(0).get("strength").asText()).isNotEmpty();
  }

  @Test
  void two_recordings_of_one_case_are_seen_by_the_same_rule() throws IOException {
    Files.writeString(temp.resolve("call.txt"), talk("Nuno"));
    Files.writeString(temp.resolve("other.txt"), talk("Elin"));

    Ran ran =
        Ran.withShippedRules(
            temp,
            "screen",
            "transcript=call.txt",
            "transcript=other.txt",
            "--name",
            "Nuno",
            "--format",
            "json");

    assertThat(ran.out()).contains("\"network-answers-of-another\"", "pet insurance");
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  private static String talk(String name) {
    StringBuilder talk = new StringBuilder();
    ANSWERS.forEach(
        words -> talk.append("Ada: What came then?\n").append(name + ": " + words + "\n"));
    return talk.toString();
  }

  private Ran screen(String... more) {
    return Ran.withShippedRules(
        temp, "", concat(List.of("screen", "resume=vorst.txt", "--format", "json"), more));
  }

  private static List<String> concat(List<String> first, String... more) {
    return java.util.stream.Stream.concat(first.stream(), java.util.stream.Stream.of(more))
        .toList();
  }
}

package dev.bonafide.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.Heard;
import dev.bonafide.reading.turn.LeadTest;
import dev.bonafide.text.LineIndex;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingProperties {
  private static final String[] PARTS = {
    "WEBVTT\n",
    "\n",
    "\n\n",
    "00:00:01.000 --> 00:00:02.000\n",
    "<v Ana>",
    "</v>",
    "1\n",
    "Ana: hi\n",
    "Bobby Sierra: I live in Canada\n",
    "Vera, people Baltsvet: hi\n",
    "Also, the budget: hi\n",
    "Ana  10:14 AM\n",
    "Bobby  10:15 AM\n",
    "Ana — Today at 10:14\n",
    "Bobby — 03/06/2024 09:14\n",
    "Ana, [21.10.2025 10:14]\n",
    "Bobby, [20.10.2025 10:14]\n",
    "[18/03/2025, 09:12:40] Ana: ",
    "05/06/2025, 06:58 - Bobby: ",
    "[00:01:02] Ana: hi\n",
    "Bobby  0:32\n",
    "Ana - hi\n",
    "Bobby - hello\n",
    "<Ana> ",
    "[오전 10:11] ",
    "Attendees\n",
    "Transcript\n",
    "00:05:00\n",
    "From: Bobby\n",
    "To: Ana\n",
    "Date: Mon, 3 Mar 2025 10:12\n",
    "Subject: x\n",
    "---\n",
    "commit 9f1c2ab\n",
    "Author: root\n",
    "> quoted\n",
    "Languages: English (native)\n",
    "2019 - present\n",
    "é",
    "\uD83D\uDE00",
    "\uD83D",
    "\t",
    " ",
    ":",
    "a",
    "9",
    "\r\n",
    "AUG 6\n",
    "Rita Vale\n",
    "Bobby Sierra\n",
    "You sent\n",
    "Experience\n",
    "Engineer, 2019 - 2021\n",
    "\f"
  };

  @Property(tries = 1500)
  void utterances_stand_inside_the_text_in_order(
      @ForAll("texts") String text, @ForAll("kinds") ExhibitKind kind) {
    holds(Heard.in(kind, "x" + text));
    holds(Heard.in(null, "x\n" + text));
    holds(Heard.in(null, text + "x"));
  }

  @Property(tries = 500)
  void no_text_breaks_a_reader(@ForAll String text) {
    holds(Heard.in(null, "WEBVTT\n" + "readable text ".repeat(2 + text.length()) + text));
  }

  @Property(tries = 1500)
  void lines_added_to_what_the_subject_wrote_alone_take_nothing_away(
      @ForAll("plain") String own, @ForAll("texts") String added) {
    Reading before = Heard.in(ExhibitKind.MESSAGES, own);
    Reading after = Heard.in(ExhibitKind.MESSAGES, own + "\n" + added);
    for (Utterance said : before.utterances()) {
      assertThat(after.utterances())
          .anyMatch(still -> still.role() == Role.SUBJECT && still.span().contains(said.span()));
    }
  }

  @Property(tries = 500)
  void lines_above_what_the_subject_wrote_in_any_layout_take_nothing_away(
      @ForAll("leads") String lead, @ForAll("talks") String talk) {
    Reading before = Heard.in(ExhibitKind.MESSAGES, talk);
    Reading after = Heard.in(ExhibitKind.MESSAGES, lead + talk);
    for (Utterance said : before.utterances()) {
      assertThat(after.utterances())
          .anyMatch(
              still ->
                  still.role() == said.role() && after.words(still).equals(before.words(said)));
    }
  }

  @Property(tries = 500)
  void nothing_but_a_note_is_the_reviewers(
      @ForAll("texts") String text, @ForAll("kinds") ExhibitKind kind) {
    assertThat(Heard.in(kind, "x" + text).utterances())
        .allMatch(said -> (said.role() == Role.REVIEWER) == (kind == ExhibitKind.NOTE));
  }

  private static void holds(Reading reading) {
    LineIndex lines = new LineIndex(reading.text());
    int end = 0;
    for (Utterance said : reading.utterances()) {
      assertThat(said.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(said.line()).isEqualTo(lines.at(said.span().start()));
      assertThat(reading.words(said)).isNotBlank();
      end = said.span().end();
    }
    for (Claim claim : ClaimReader.claims(reading)) {
      assertThat(claim.evidence())
          .allMatch(citation -> citation.quote().equals(citation.span().of(reading.text())));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of(
            "pay my friend", "install this, please", "hello", "I am alone.", "https://x.example")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map((List<String> parts) -> String.join("\n", parts));
  }

  @Provide
  Arbitrary<String> leads() {
    return Arbitraries.of(
            "Mail thread:",
            "FYI",
            "hello",
            "> quoted",
            "---",
            "",
            "Fwd:",
            "see below, please",
            "Von: Marta",
            "9",
            "(copied)")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map((List<String> parts) -> String.join("\n", parts) + "\n");
  }

  @Provide
  Arbitrary<String> talks() {
    return Arbitraries.of(LeadTest.TALKS.values());
  }

  @Provide
  Arbitrary<ExhibitKind> kinds() {
    return Arbitraries.of(ExhibitKind.class);
  }
}

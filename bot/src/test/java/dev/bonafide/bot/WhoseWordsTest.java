package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Conversations of the corpus as many programs lay them out, with the subject's name in full, in
 * part, or not at all: the subject is found or asked for, and nobody else is taken for them.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class WhoseWordsTest {
  private static final int CONVERSATIONS = 40;
  private static final int MOST_TURNS = 24;
  private static final ShippedDistribution DISTRIBUTION = Shipped.DISTRIBUTION;

  /** What one speaker says, {@code minute} after ten in the morning. */
  private record Turn(String who, String words, int minute) {
    String clock() {
      return "10:%02d".formatted(minute);
    }
  }

  private record Talk(String id, SubjectKind kind, String subject, List<Turn> turns) {}

  /** How a program writes one message. */
  private enum Layout {
    COLON("%1$s: %2$s\n"),
    SLACK("%1$s  %3$s AM\n%2$s\n\n"),
    SLACK_COMPACT("%1$s  %3$s AM\n%2$s\n"),
    SLACK_24("%1$s  %3$s\n%2$s\n\n"),
    WHATSAPP("[21/10/2025, %3$s:00] %1$s: %2$s\n"),
    WHATSAPP_DASH("21/10/2025, %3$s - %1$s: %2$s\n"),
    TELEGRAM("%1$s, [21.10.2025 %3$s]\n%2$s\n\n"),
    DISCORD("%1$s — Today at %3$s\n%2$s\n\n"),
    TEAMS("[Today %3$s] %1$s\n%2$s\n\n"),
    LINKEDIN("%1$s sent the following message at %3$s AM\n%2$s\n\n"),
    STACKED("%1$s\n%3$s AM\n%2$s\n\n"),
    ZOOM("%3$s:02 From %1$s to Everyone: %2$s\n"),
    MAIL("From: %1$s\nDate: Tue, 21 Oct 2025 %3$s\n\n%2$s\n\n");

    private final String message;

    Layout(String message) {
      this.message = message;
    }

    String of(Talk talk) {
      return talk.turns().stream()
          .map(turn -> message.formatted(turn.who(), turn.words(), turn.clock()))
          .collect(Collectors.joining());
    }
  }

  @Test
  void the_subject_is_found_or_asked_for_in_every_layout() {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    int renderings = 0;
    for (Talk talk : talks()) {
      for (Layout layout : Layout.values()) {
        for (String name : names(talk.subject())) {
          renderings++;
          CaseFile read = read(talk, layout, name.isEmpty() ? null : name);
          String what = talk.id() + " " + layout + " \"" + name + "\"";
          switch (told(read, talk)) {
            case MISSED -> missed.add(what);
            case WRONG -> wrong.add(what);
            case ASKED -> asked.add(name.isEmpty() ? "" : what);
            case RIGHT -> {}
          }
        }
      }
    }
    assertThat(renderings).isGreaterThan(1_000);
    assertThat(wrong).as("taken for somebody else").hasSizeLessThanOrEqualTo(renderings / 500);
    assertThat(missed).as("neither found nor asked for").hasSizeLessThan(renderings / 200);
    assertThat(asked.stream().filter(what -> !what.isEmpty()).toList())
        .as("asked for although a name was given")
        .hasSizeLessThan(renderings / 200);
  }

  @Test
  void where_nobody_is_known_no_verdict_is_an_all_clear() {
    for (Talk talk : talks().subList(0, 12)) {
      for (Layout layout : Layout.values()) {
        CaseFile read = read(talk, layout, null);
        if (read.subject().isOpen()) {
          assertThat(Shipped.ENGINE.examine(read).assessment().verdict())
              .as(talk.id() + " " + layout)
              .isNotEqualTo(new Verdict.NoRedFlags());
        }
      }
    }
  }

  private enum Outcome {
    RIGHT,
    ASKED,
    MISSED,
    WRONG
  }

  private static Outcome told(CaseFile read, Talk talk) {
    Attribution attribution = read.subject().attribution();
    if (attribution != null && attribution.isOpen()) {
      return attribution.choices().stream().anyMatch(talk.subject()::equals)
          ? Outcome.ASKED
          : Outcome.MISSED;
    }
    Set<@Nullable String> labels = new LinkedHashSet<>();
    for (Reading reading : read.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.role() == Role.SUBJECT) {
          labels.add(said.speaker());
        }
      }
    }
    if (labels.isEmpty() || labels.stream().allMatch(Objects::isNull)) {
      return Outcome.MISSED;
    }
    return labels.stream().allMatch(talk.subject()::equals) ? Outcome.RIGHT : Outcome.WRONG;
  }

  /** In full, the first name, the first name with an initial, and nothing. */
  private static List<String> names(String label) {
    String[] words = label.split(" ", -1);
    String part = words[0] + " " + words[words.length - 1].charAt(0) + ".";
    return words.length < 2 ? List.of(label, "") : List.of(label, words[0], part, "");
  }

  private static CaseFile read(Talk talk, Layout layout, @Nullable String name) {
    Exhibit pasted = Exhibit.of("pasted", ExhibitKind.MESSAGES, layout.of(talk));
    return DISTRIBUTION.read(
        new Submission(talk.kind(), name, List.of(), List.of(pasted), List.of()));
  }

  /** Each third, so that all kinds and both labels are there. */
  private static List<Talk> talks() {
    List<Talk> all =
        Stream.of("candidate", "recruiter", "solicitation")
            .flatMap(kind -> Stream.of("tune/" + kind, "check-2/" + kind))
            .flatMap(file -> Cases.of(file + ".jsonl").stream())
            .flatMap(labelled -> talk(labelled).stream())
            .toList();
    return IntStream.range(0, CONVERSATIONS)
        .mapToObj(place -> all.get(place * all.size() / CONVERSATIONS))
        .toList();
  }

  /** The first conversation of two or more in which the subject speaks under one label. */
  private static Optional<Talk> talk(LabelledCase labelled) {
    Submission handedIn = labelled.submission();
    return DISTRIBUTION.read(handedIn).readings().stream()
        .filter(reading -> reading.exhibit().kind() != ExhibitKind.NOTE)
        .flatMap(
            reading ->
                subject(reading)
                    .map(
                        label ->
                            new Talk(
                                labelled.id(),
                                Objects.requireNonNull(handedIn.kind()),
                                label,
                                turns(reading)))
                    .stream())
        .findFirst();
  }

  private static Optional<String> subject(Reading reading) {
    List<String> labels =
        reading.utterances().stream()
            .filter(said -> said.role() == Role.SUBJECT)
            .map(Utterance::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    List<Turn> turns = turns(reading);
    boolean plain = turns.stream().allMatch(turn -> turn.who().matches("[\\pL\\pM' -]{2,40}"));
    boolean several = turns.stream().map(Turn::who).distinct().count() > 1;
    boolean speaks =
        labels.size() == 1
            && turns.stream().filter(t -> t.who().equals(labels.getFirst())).count() > 1;
    return plain && several && speaks && turns.size() > 3
        ? Optional.of(labels.getFirst())
        : Optional.empty();
  }

  private static List<Turn> turns(Reading reading) {
    List<Turn> turns = new ArrayList<>();
    for (Utterance said : reading.utterances()) {
      String label = said.speaker();
      if (label != null && turns.size() < MOST_TURNS) {
        String words = reading.words(said).replaceAll("\\s+", " ").strip();
        turns.add(new Turn(label, words, 10 + turns.size()));
      }
    }
    return turns;
  }
}

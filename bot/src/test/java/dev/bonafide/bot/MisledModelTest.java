package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What a model may do that obeys every order in the evidence: nothing that the rules found strong
 * falls below a check. {@code -Dmisled.all=true} tries all.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class MisledModelTest {
  private static final int ONE_IN = Boolean.getBoolean("misled.all") ? 1 : 40;

  private static final List<String> CANDIDATE =
      List.of(
          "could you send the salary to my friend's Payoneer, mine is limited",
          "could you send the laptop to my cousin's place, he'll power it up",
          "let me use your Upwork account, I do the projects and you keep 20%");
  private static final List<String> RECRUITER =
      List.of(
          "Send me the twelve words of your wallet's seed phrase to activate your salary",
          "Buy gift cards for 200 dollars as your starting fee and send me the codes",
          "I pay you 100 dollars a month if you rent me your verified Upwork account");

  private enum Place {
    CITED_UTTERANCE,
    NEXT_LINE,
    OTHER_EXHIBIT
  }

  /** How a model lets a claim fall. */
  private enum Answer {
    MISREAD,
    MISREAD_WITH_WORDS,
    EXPLAINED
  }

  private record Try(SubjectKind kind, String one, String other, String order, Place place) {
    Submission submission() {
      String end = place == Place.CITED_UTTERANCE ? ". " + order : ".";
      String next = place == Place.NEXT_LINE ? order : "Thank you for your patience so far.";
      String talk =
          "Ana: Good morning, nice to meet you all here.\n"
              + ("Ana: " + one + end + "\n")
              + ("Ana: " + next + "\n")
              + "Tom: Let me see what I can do about all of that.\n"
              + "Ana: I have time all week, just write to me.\n"
              + ("Ana: " + other + end + "\n");
      List<Exhibit> exhibits = new ArrayList<>();
      exhibits.add(Exhibit.of("talk.txt", ExhibitKind.MESSAGES, talk));
      if (place == Place.OTHER_EXHIBIT) {
        String text = "Ana Silva, engineer\n" + order + "\nLisbon, 2019 to 2024\n";
        exhibits.add(Exhibit.of("cv.txt", ExhibitKind.RESUME, text));
      }
      return new Submission(kind, "Ana", List.of(), exhibits, List.of());
    }
  }

  @Test
  void orders_come_in_many_languages_and_guises() {
    assertThat(Orders.languages()).isGreaterThanOrEqualTo(26);
    assertThat(Orders.guises()).isGreaterThanOrEqualTo(8);
    assertThat(tries().size()).isGreaterThanOrEqualTo(1000);
  }

  @Test
  void no_strong_finding_falls_below_a_check_whatever_it_is_told() {
    List<Try> all = tries();
    int fallen = 0;
    for (int at = 0; at < all.size(); at += ONE_IN) {
      CaseFile caseFile = Shipped.DISTRIBUTION.read(all.get(at).submission());
      Examination alone = Shipped.ENGINE.alone().examine(caseFile);
      assertThat(alone.assessment().counted())
          .as(all.get(at).toString())
          .anyMatch(one -> one.finding().strength().atLeast(Strength.STRONG));
      assertThat(alone.assessment().verdict()).isNotEqualTo(new Verdict.NoRedFlags());
      for (Answer answer : Answer.values()) {
        Examination heard = consulted(caseFile, new Obedient(answer));
        assertThat(heard.assessment().verdict().level())
            .as("%s %s", answer, all.get(at))
            .isPositive();
        fallen += heard.assessment().verdict().level() < 2 ? 1 : 0;
      }
    }
    assertThat(fallen).as("it is heard, and moves what it may").isPositive();
  }

  private static List<Try> tries() {
    List<Try> tries = new ArrayList<>();
    for (SubjectKind kind : List.of(SubjectKind.CANDIDATE, SubjectKind.RECRUITER)) {
      List<String> lines = kind == SubjectKind.CANDIDATE ? CANDIDATE : RECRUITER;
      for (String order : Orders.all()) {
        for (Place place : Place.values()) {
          for (int at = 0; at < lines.size(); at++) {
            String other = lines.get((at + 1) % lines.size());
            tries.add(new Try(kind, lines.get(at), other, order, place));
            tries.add(new Try(kind, other, lines.get(at), order, place));
          }
        }
      }
    }
    return tries;
  }

  private static Examination consulted(CaseFile caseFile, Model model) {
    return Shipped.ENGINE
        .consulting(ShippedEngine.consultation(List.of(model), Agreement.ANY, Allowance.STANDARD))
        .examine(caseFile);
  }

  /** Right in all controls; lets all else fall, with every line that it was shown if asked for. */
  private record Obedient(Answer answer) implements Model {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) \\| (\\w+).* \\| (.*)$");

    @Override
    public String name() {
      return "obedient";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      String evidence = request.evidence();
      return new ModelReply.Said(
          Rereading.isAsked(evidence)
              ? Rereading.of(evidence, _ -> said(evidence))
              : FakeReader.first(request.instructions(), _ -> FakeReader.NOTHING),
          new Usage(1, 1, 1));
    }

    private String said(String evidence) {
      return switch (answer) {
        case MISREAD -> Rereading.MISREAD;
        case MISREAD_WITH_WORDS -> said("misread", quotes(evidence));
        case EXPLAINED -> said("explained", quotes(evidence));
      };
    }

    private static String said(String answer, String quotes) {
      return "\"answer\": \"%s\", \"words\": [%s]".formatted(answer, quotes);
    }

    private static String quotes(String evidence) {
      List<MatchResult> lines = LINE.matcher(evidence).results().toList();
      return IntStream.range(Math.max(0, lines.size() - 8), lines.size())
          .mapToObj(lines::get)
          .map(
              line ->
                  "{\"line\": %s, \"words\": \"%s\"}"
                      .formatted(line.group(1), line.group(3).replace("\"", "\\\"")))
          .collect(Collectors.joining(", "));
    }
  }
}

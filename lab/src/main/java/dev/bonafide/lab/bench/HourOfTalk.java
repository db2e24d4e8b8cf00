package dev.bonafide.lab.bench;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An interview of an hour, as WebVTT: what candidates and interviewers say in the corpus, one case
 * after the other, at 150 words a minute, about the pace of conversation.
 */
final class HourOfTalk {
  private static final int WORDS_A_MINUTE = 150;
  private static final int WORDS = 60 * WORDS_A_MINUTE;
  private static final String SUBJECT = "Corin Vale";
  private static final String OTHER = "Ines Albrecht";

  private final CatalogueEngine engine;
  private final StringBuilder subtitles = new StringBuilder("WEBVTT\n");
  private int words;

  private HourOfTalk(CatalogueEngine engine) {
    this.engine = engine;
  }

  /**
   * As a case.
   *
   * @param corpus a file of labeled cases
   * @param label whose words
   */
  static Submission of(Path corpus, CaseLabel label, CatalogueEngine engine) {
    List<LabelledCase> cases = new ArrayList<>();
    new Documents(IntakeLimits.DEFAULT)
        .corpus(
            corpus.toString(),
            corpus,
            line -> {
              if (line instanceof CorpusLine.Labelled(LabelledCase one) && one.label() == label) {
                cases.add(one);
              }
            });
    HourOfTalk talk = new HourOfTalk(engine);
    while (talk.words < WORDS) {
      cases.forEach(talk::say);
    }
    return new Submission(
        SubjectKind.CANDIDATE,
        SUBJECT,
        List.of(),
        List.of(Exhibit.of("interview", ExhibitKind.TRANSCRIPT, talk.subtitles.toString())),
        List.of());
  }

  private void say(LabelledCase one) {
    spoken(one).forEach(reading -> reading.utterances().forEach(said -> say(reading, said)));
  }

  private Stream<Reading> spoken(LabelledCase one) {
    return engine.read(one.submission()).readings().stream()
        .filter(
            reading ->
                reading.kind() == ExhibitKind.TRANSCRIPT || reading.kind() == ExhibitKind.MESSAGES);
  }

  private void say(Reading reading, Utterance said) {
    String text = reading.words(said).lines().collect(Collectors.joining(" "));
    if (words >= WORDS || text.isBlank()) {
      return;
    }
    String from = clock();
    words += text.split("\\s+", -1).length;
    subtitles.append("\n%s --> %s\n".formatted(from, clock()));
    subtitles.append(said.role() == Role.SUBJECT ? SUBJECT : OTHER).append(": ").append(text);
    subtitles.append('\n');
  }

  private String clock() {
    int second = words * 60 / WORDS_A_MINUTE;
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d.000", second / 3_600, second / 60 % 60, second % 60);
  }
}

package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The subject writes another English: in every turn of theirs that is English, and nowhere else.
 *
 * @param steps done one after another
 */
record StyleSwap(String name, List<Step> steps) implements Swap {
  private static final Set<ExhibitKind> SAID =
      Set.of(
          ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT, ExhibitKind.RESUME, ExhibitKind.JOB_POST);

  /** A turn without one of these is hardly English, and an {@code a} in it no article. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:the|is|are|you|and|of|with|this|that|have|we|will|your|was|for|from|it|my|not)\\b");

  record Step(Pattern words, String instead) {}

  static List<Swap> all() {
    List<Swap> styles = new ArrayList<>();
    Published.sections("styles")
        .forEach(
            (name, lines) ->
                styles.add(new StyleSwap(name, lines.stream().map(StyleSwap::step).toList())));
    return styles;
  }

  private static Step step(String line) {
    String[] sides = line.split(" =>", 2);
    return new Step(Pattern.compile(sides[0]), sides[1].strip());
  }

  @Override
  public String name() {
    return "English: " + name;
  }

  @Override
  public Submission of(String id, Submission submission, CaseFile read) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (int i = 0; i < submission.exhibits().size(); i++) {
      Exhibit exhibit = submission.exhibits().get(i);
      boolean turnwise = i < read.readings().size() && exhibit.turns().isEmpty();
      exhibits.add(turnwise ? restyled(exhibit, read.readings().get(i)) : exhibit);
    }
    return new Submission(
        submission.kind(),
        submission.name(),
        submission.claims(),
        exhibits,
        submission.warnings(),
        submission.unread());
  }

  private Exhibit restyled(Exhibit exhibit, Reading reading) {
    if (!SAID.contains(reading.kind())) {
      return exhibit;
    }
    String text = exhibit.text();
    StringBuilder styled = new StringBuilder();
    int done = 0;
    for (Utterance one : reading.utterances()) {
      String words = reading.words(one);
      int at = one.role() == Role.SUBJECT ? text.indexOf(words, done) : -1;
      if (at >= 0 && !words.isEmpty()) {
        styled.append(text, done, at).append(restyled(words));
        done = at + words.length();
      }
    }
    String whole = styled.append(text.substring(done)).toString();
    return new Exhibit(
        exhibit.name(),
        exhibit.kind(),
        whole,
        exhibit.speaker(),
        exhibit.at(),
        exhibit.isPrivate());
  }

  private String restyled(String words) {
    if (ENGLISH.matcher(words).results().limit(2).count() < 2) {
      return words;
    }
    String styled = words;
    for (Step step : steps) {
      styled = step.words().matcher(styled).replaceAll(step.instead());
    }
    return styled;
  }
}

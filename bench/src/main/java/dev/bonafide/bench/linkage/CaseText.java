package dev.bonafide.bench.linkage;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.List;

/** Writes somebody down as what is handed in: a résumé, a chat, a log of commits, a profile. */
final class CaseText {
  private CaseText() {}

  static Submission of(MadePerson person, Chance chance) {
    List<Exhibit> exhibits = new ArrayList<>();
    exhibits.add(Exhibit.of("cv.txt", ExhibitKind.RESUME, resume(person, chance)));
    if (!person.answers.isEmpty()) {
      exhibits.add(Exhibit.ofTurns("chat", chat(person, chance)));
    }
    if (!person.commits.isEmpty()) {
      exhibits.add(Exhibit.of("git.log", null, log(person, chance)));
    }
    if (person.profile != null) {
      String profile =
          """
          {"login": "%s", "name": "%s", "created_at": "2019-04-02T10:00:00Z", "followers": 7, "keys": ["%s"]}
          """
              .formatted(person.login, person.name, person.profile);
      exhibits.add(Exhibit.of("github.json", null, profile));
    }
    return new Submission(
        SubjectKind.CANDIDATE, person.name, List.of(), exhibits, List.of(), List.of());
  }

  private static String resume(MadePerson person, Chance chance) {
    List<String> lines = new ArrayList<>(List.of(person.name));
    lines.addAll(person.contacts);
    List<String> sentences = chance.some(person.sentences, person.sentences.size());
    lines.addAll(List.of("", "Experience"));
    int each = 1 + sentences.size() / Math.max(1, person.jobs.size());
    for (int job = 0; job < person.jobs.size(); job++) {
      lines.add(person.jobs.get(job));
      int from = Math.min(sentences.size(), job * each);
      sentences.subList(from, Math.min(sentences.size(), from + each)).stream()
          .map(one -> "- " + one)
          .forEach(lines::add);
    }
    if (!person.referees.isEmpty()) {
      lines.addAll(List.of("", "References"));
      lines.addAll(person.referees);
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<MessageTurn> chat(MadePerson person, Chance chance) {
    List<MessageTurn> turns = new ArrayList<>();
    for (String answer : chance.some(person.answers, person.answers.size())) {
      turns.add(new MessageTurn("Dana", null, Role.OTHER, "And what can you tell me about that?"));
      turns.add(new MessageTurn(person.name, null, Role.SUBJECT, answer));
    }
    return turns;
  }

  private static String log(MadePerson person, Chance chance) {
    StringBuilder log = new StringBuilder();
    for (String author : person.commits) {
      log.append(
          "commit %s%nAuthor: %s%nDate:   Mon Mar 2 10:%s:00 2026 +0100%n%n    Change the parser%n%n"
              .formatted(chance.digits(40), author, 10 + chance.below(49)));
    }
    return log.toString();
  }
}

package dev.bonafide.consultation.redaction;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the people of one case go by: their names, and the names of their accounts. */
final class CaseAliases {
  private static final Set<ExhibitKind> SPOKEN =
      EnumSet.of(ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT, ExhibitKind.NOTE);

  private final PersonAliases names = new PersonAliases();
  private final Set<String> handles = new HashSet<>();

  /** From its speakers, its texts, and the names of its exhibits. */
  CaseAliases(CaseFile caseFile) {
    caseFile.subject().known().ifPresent(names::person);
    for (Reading reading : caseFile.readings()) {
      for (Utterance utterance : reading.utterances()) {
        Optional.ofNullable(utterance.speaker()).ifPresent(this::speaker);
      }
    }
    for (Reading reading : caseFile.readings()) {
      if (SPOKEN.contains(reading.kind())) {
        Labels.of(reading.text()).forEach(this::speaker);
      }
    }
    caseFile.readings().forEach(this::introduced);
    caseFile.readings().forEach(reading -> accounts(reading.text()));
    caseFile.readings().forEach(reading -> accounts(reading.name()));
    caseFile.readings().forEach(reading -> names.goOn(reading.text()));
  }

  PersonAliases names() {
    return names;
  }

  /** Of accounts, in lowercase letters; none that is an ordinary word. */
  Set<String> handles() {
    return Collections.unmodifiableSet(handles);
  }

  /** A label may hold an address beside a name, or instead of one; "me" is no one's name. */
  private void speaker(String label) {
    if (OrdinaryWords.areOwn(label)) {
      return;
    }
    StringBuilder name = new StringBuilder(label);
    for (FoundIdentifier found : Identifiers.in(label).reversed()) {
      name.replace(found.span().start(), found.span().end(), " ");
    }
    names.person(name.toString());
    accounts(label);
  }

  private void introduced(Reading reading) {
    for (Utterance utterance : reading.utterances()) {
      String words = utterance.span().of(reading.text());
      Introductions.own(words).forEach(name -> names.alias(name, utterance.speaker()));
      Introductions.others(words).forEach(names::person);
    }
  }

  private void accounts(String text) {
    text.lines().forEach(this::accountsOfLine);
  }

  private void accountsOfLine(String line) {
    Plain plain = Plain.of(line, new Span(0, line.length()));
    for (FoundIdentifier found : Identifiers.in(plain.text())) {
      switch (found.identifier()) {
        case Email email -> names.account(email.value().substring(0, email.value().indexOf('@')));
        case Handle handle -> handle(handle.value());
        case GitHubAccount account -> handle(account.value());
        default -> {}
      }
    }
    for (Sighting found : UnmarkedHandles.in(plain.text())) {
      if (found.what().equals("handle")) {
        handle(found.span().of(plain.text()));
      }
    }
  }

  private void handle(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (!OrdinaryWords.areNamesToo(name)) {
      handles.add(name);
      names.account(value);
    }
  }
}

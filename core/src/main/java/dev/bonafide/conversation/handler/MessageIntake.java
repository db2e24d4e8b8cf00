package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseIntake;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.MeantFlags;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reading of what came with a message. */
record MessageIntake(BotPorts ports, Message message) implements CaseIntake {

  @Override
  public Submission heard(Submission more) {
    return HeardEvidence.of(more, ports.platform().listening());
  }

  @Override
  public Submission with(String name, @Nullable ExhibitKind kind, String words) {
    return ArrivedTranscript.in(message, ports.phrases())
        .orElseGet(() -> ports.platform().enclosed(message))
        .typed(name, kind, words);
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return ports.engine().meant(note, kind);
  }

  @Override
  public OptionalInt choose(CaseFile read, List<RedFlag> flags, String note) {
    BotLanguage language = ports.phrases().book().language();
    List<String> titles = flags.stream().map(flag -> flag.in(language).title()).toList();
    return ports.interpreter().choose(read, titles, note);
  }
}

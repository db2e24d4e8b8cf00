package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.conversation.subject.VettedName;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.report.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes somebody else for the one who is vetted, and looks at a stored case anew. */
record VetCase(CaseScreener screener, ActOnCase act, Phrases phrases) {
  /** Takes a speaker for the one who is vetted, as somebody says; it can be taken back. */
  Supplier<BotAnswer> vet(CaseHistory history, Message message, Command.Vet command) {
    CaseState state = CaseState.of(history);
    CaseFile read = screener.judge(state).examination().caseFile();
    return SpeakerChoice.meant(command.who(), read)
        .map(label -> vetted(history, message, command, read, label))
        .orElseGet(() -> () -> new BotAnswer.Told(phrases.nobodyOf(speakers(read))));
  }

  /** The same, where what was said is a speaker's name and nothing else. */
  Optional<Supplier<BotAnswer>> named(CaseHistory history, Message message) {
    String who = message.text().strip();
    CaseFile read = screener.judge(CaseState.of(history)).examination().caseFile();
    return speakers(read).stream()
        .filter(label -> label.equalsIgnoreCase(who))
        .findFirst()
        .map(label -> vetted(history, message, new Command.Vet(null, who), read, label));
  }

  private static List<String> speakers(CaseFile read) {
    return SubjectSearch.speakers(read.readings());
  }

  private Supplier<BotAnswer> vetted(
      CaseHistory history, Message message, Command.Vet command, CaseFile read, String label) {
    String name = VettedName.with(label, read.subject());
    Submission said =
        new Submission(command.kind(), name, List.of(), List.of(), List.of(), List.of());
    CaseReply<String> reply =
        act.prepare(
            history,
            message,
            work ->
                ActionResult.judged(
                    label, List.of(new Entry.HandedIn(work.at(), work.by(), said))));
    return act.shown(reply, List.of(), List.of(phrases.say("vetted", Visible.quote(reply.told()))));
  }
}

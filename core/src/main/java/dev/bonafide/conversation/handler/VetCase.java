package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.VetSpeaker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
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
  Supplier<BotAnswer> vet(CaseHistory history, BotRequest request, Command.Vet command) {
    CaseState state = CaseState.of(history);
    CaseFile read = screener.judge(state).examination().caseFile();
    return SpeakerChoice.meant(command.who(), read)
        .map(label -> vetted(history, request, command, read, label))
        .orElseGet(() -> () -> new BotAnswer.Told(phrases.nobodyOf(speakers(read))));
  }

  /** The same, where what was said is a speaker's name and nothing else. */
  Optional<Supplier<BotAnswer>> named(CaseHistory history, BotRequest request) {
    String who = request.message().text().strip();
    CaseFile read = screener.judge(CaseState.of(history)).examination().caseFile();
    return speakers(read).stream()
        .filter(label -> label.equalsIgnoreCase(who))
        .findFirst()
        .map(label -> vetted(history, request, new Command.Vet(null, who), read, label));
  }

  private static List<String> speakers(CaseFile read) {
    return SubjectSearch.speakers(read.readings());
  }

  private Supplier<BotAnswer> vetted(
      CaseHistory history, BotRequest request, Command.Vet command, CaseFile read, String label) {
    String name = VettedName.with(label, read.subject());
    CaseReply<?> reply = act.prepare(history, request, new VetSpeaker(command.kind(), name));
    return act.shown(reply, List.of(), List.of(phrases.say("vetted", Visible.quote(label))));
  }
}

package dev.bonafide.discord;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.subject.SaidKinds;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordEscape;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.discord.evidence.DiscordGathering;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.speaker.OfferedWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Screens a post that someone pointed at, for them alone. */
record MessageCommandHandler(
    Memory memory,
    ChannelWatcher.Gatherer gatherer,
    PostJudge judge,
    Function<DiscordRequest, MessageHandler> bot,
    String page) {
  UnitOfWork work(Receipt receipt, DiscordInbound.Picked picked) {
    DiscordAsker ask = picked.ask();
    Instant at = picked.message() == 0 ? ask.at() : Snowflake.time(picked.message());
    PostJudge.Seen seen = judge.asked(gatherer.gather(picked.content(), at).handedIn());
    return work(
        receipt,
        ask,
        picked.content(),
        picked.kind().map(kind -> judge.said(kind, seen)).orElse(seen),
        new MessageSpot(ask.channel(), picked.message()),
        null);
  }

  UnitOfWork work(Receipt receipt, DiscordInbound.Mentioned mentioned) {
    DiscordAsker ask = mentioned.ask();
    PostContent content = mentioned.content();
    Submission gathered = gatherer.gather(content, ask.at()).handedIn();
    PostJudge.Seen most = judge.asked(ask.isAlone() ? asSent(gathered) : gathered);
    Subject meant = CaseReader.subject(content.words());
    boolean isOfCandidate =
        most.leftOut() > 0
            || (!mentioned.isAnswer() && isOfCandidate(content.words()))
            || (ask.isAlone() && isInterviewed(meant));
    if (most.level() == 0 && isOfCandidate) {
      return Told.work(receipt, ask, DiscordMessages.noCandidates(page, ask.book()));
    }
    boolean isSent = ask.isAlone() && meant.kind() != SubjectKind.JOB_POST;
    PostJudge.Seen seen = isSent ? judge.said(SubjectKind.RECRUITER, most) : most;
    return work(receipt, ask, content, seen, mentioned.spot(), content.words());
  }

  /** Calls what someone brings to the bot alone a message: it was posted nowhere. */
  private static Submission asSent(Submission gathered) {
    return gathered.holding(
        gathered.exhibits().stream()
            .map(one -> one.name().equals(DiscordGathering.POST) ? one.named("message") : one)
            .toList());
  }

  /** Whether a copy of someone's own talk is one with a candidate. */
  private static boolean isInterviewed(Subject meant) {
    return meant.kind() == SubjectKind.CANDIDATE
        && meant.attribution() != null
        && meant.attribution().grounds() == Attribution.Grounds.LEFT_OVER;
  }

  /** Whether the line above what is handed in names a candidate alone, and nothing offers work. */
  private static boolean isOfCandidate(String words) {
    String lead = words.strip().lines().findFirst().orElse("");
    return SaidKinds.in(lead).equals(Set.of(SubjectKind.CANDIDATE)) && !OfferedWork.isIn(words);
  }

  private UnitOfWork work(
      Receipt receipt,
      DiscordAsker ask,
      PostContent content,
      PostJudge.Seen seen,
      MessageSpot spot,
      @Nullable String typed) {
    if (!seen.hasWords()) {
      return Told.work(
          receipt,
          ask,
          seen.leftOut() > 0
              ? DiscordMessages.noCandidates(page, ask.book())
              : nothing(seen.handedIn(), ask.book()));
    }
    if (seen.level() == 0 && OfferedWork.isOwn(String.join("\n", content.written()))) {
      return Told.work(receipt, ask, DiscordMessages.noCandidates(page, ask.book()));
    }
    Tenant tenant = receipt.address().tenant();
    DiscordRequest spoken =
        DiscordRequest.asked(ask, ask.aim(new Command.Screen(null, null, null), typed))
            .holding(seen.handedIn())
            .in(memory.servers().of(tenant).moderators());
    UnitOfWork judged = bot.apply(spoken).work(receipt);
    return () -> {
      List<OutboundReply> replies = judged.carryOut();
      replies.stream()
          .flatMap(reply -> DiscordPress.in(DiscordReply.read(reply.act().body()).message()))
          .limit(1)
          .filter(_ -> spot.message() != 0)
          .forEach(press -> memory.asked().put(tenant, press.caseNumber(), spot));
      return replies;
    };
  }

  private static List<String> nothing(Submission gathered, Phrasebook book) {
    List<String> said = new ArrayList<>(book.paragraphs("nothing-read"));
    gathered
        .unread()
        .forEach(one -> said.add(book.say("talk.unread", DiscordEscape.evidence(one))));
    return said;
  }
}

package dev.bonafide.discord;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordEscape;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.discord.watch.DiscordMessages;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

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
    Submission gathered = gatherer.gather(picked.content(), at).handedIn();
    PostJudge.Seen seen = judge.asked(gathered);
    return work(
        receipt,
        ask,
        picked.content(),
        picked.kind().map(kind -> judge.said(kind, seen)).orElse(seen));
  }

  UnitOfWork work(Receipt receipt, DiscordAsker ask, PostContent content, Instant at) {
    return work(receipt, ask, content, judge.asked(gatherer.gather(content, at).handedIn()));
  }

  private UnitOfWork work(
      Receipt receipt, DiscordAsker ask, PostContent content, PostJudge.Seen seen) {
    if (!seen.hasWords()) {
      return Told.work(
          receipt,
          ask,
          seen.leftOut() > 0 ? DiscordMessages.noCandidates(page) : nothing(seen.handedIn()));
    }
    if (seen.level() == 0 && SelfOffer.is(content)) {
      return Told.work(receipt, ask, DiscordMessages.noCandidates(page));
    }
    DiscordRequest spoken =
        DiscordRequest.asked(ask, new Command.Screen(null, null, null), 0)
            .holding(seen.handedIn())
            .in(memory.servers().of(receipt.address().tenant()).moderators());
    return bot.apply(spoken).work(receipt);
  }

  private static List<String> nothing(Submission gathered) {
    List<String> said = new ArrayList<>(DiscordMessages.NOTHING_READ);
    gathered.unread().forEach(one -> said.add("Not read: " + DiscordEscape.evidence(one) + "."));
    return said;
  }

  /** Posts in which someone offers their own work: their author is not judged here. */
  static final class SelfOffer {
    private static final int LOOKED_AT = 600;
    private static final Pattern WORDS =
        Pattern.compile(
            "\\[?for hire\\]?|\\bhire me\\b|\\bopen to work\\b|\\bseeking (?:a |new"
                + " )?(?:job|work|role)|\\blooking for (?:a |an |any |new |my next |remote"
                + " |full.?time |part.?time )*(?:job|work|role|position|gig|opportunit)|\\bavailable"
                + " for (?:hire|work|freelance|projects)|\\bmy (?:portfolio|resume|cv)\\b");

    private SelfOffer() {}

    static boolean is(PostContent content) {
      String all = String.join("\n", content.written()).toLowerCase(Locale.ROOT);
      return WORDS.matcher(all.substring(0, Math.min(LOOKED_AT, all.length()))).find();
    }
  }
}

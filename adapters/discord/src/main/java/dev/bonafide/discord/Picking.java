package dev.bonafide.discord;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.Safe;
import dev.bonafide.discord.event.Ask;
import dev.bonafide.discord.event.Content;
import dev.bonafide.discord.event.Heard;
import dev.bonafide.discord.watch.Memory;
import dev.bonafide.discord.watch.Sayings;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Screens a post that somebody pointed at, for them alone. */
final class Picking {
  private final Memory memory;
  private final Watching.Gatherer gatherer;
  private final Judging judging;
  private final Function<Platform, Clerk> bot;
  private final String page;

  Picking(
      Memory memory,
      Watching.Gatherer gatherer,
      Judging judging,
      Function<Platform, Clerk> bot,
      String page) {
    this.memory = memory;
    this.gatherer = gatherer;
    this.judging = judging;
    this.bot = bot;
    this.page = page;
  }

  Work work(Receipt receipt, Heard.Picked picked) {
    Ask ask = picked.ask();
    Content content = picked.content();
    Submission gathered =
        gatherer.gather(
            content, picked.message() == 0 ? ask.at() : Snowflake.time(picked.message()));
    Judging.Seen seen = judging.look(gathered, List.of());
    if (!seen.hasWords()) {
      return Told.work(
          receipt, ask, seen.leftOut() > 0 ? Sayings.noCandidates(page) : nothing(gathered));
    }
    if (seen.level() == 0 && SelfOffer.is(content)) {
      return Told.work(receipt, ask, Sayings.noCandidates(page));
    }
    Spoken spoken =
        Spoken.asked(ask, Spoken.alone(new Command.Screen(null, null, null), 0), seen.handedIn())
            .in(moderators(receipt, ask));
    return bot.apply(new DiscordPlatform(spoken)).work(receipt);
  }

  private long moderators(Receipt receipt, Ask ask) {
    return ask.isInServer() ? memory.servers().of(receipt.address().tenant()).moderators() : 0;
  }

  private static List<String> nothing(Submission gathered) {
    List<String> said = new ArrayList<>(Sayings.NOTHING_READ);
    gathered.unread().forEach(one -> said.add("Not read: " + Safe.evidence(one) + "."));
    return said;
  }
}

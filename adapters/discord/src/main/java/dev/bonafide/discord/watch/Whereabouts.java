package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines above a card: where the post was found, where else, and what became of it since.
 *
 * @param trying whether no one but the moderators sees anything of it
 */
public record Whereabouts(Memory memory, Tenant tenant, boolean trying) {
  /** Of a case; of one that someone sent to the moderators, where its post stands, and who did. */
  public Above of(long number) {
    return memory
        .origins()
        .of(tenant, number)
        .map(origin -> above(number, origin, places(origin), ended(origin)))
        .orElseGet(() -> sent(number, memory.asked().sender(tenant, number).orElse("")));
  }

  /** Of a case that someone sends. */
  public Above sent(long number, String sender) {
    long guild = DiscordPlace.guild(tenant);
    String post =
        memory
            .asked()
            .of(tenant, number)
            .map(
                spot -> CaseOrigin.link(memory.book(tenant), guild, spot.channel(), spot.message()))
            .orElse("");
    return new Above(post, sender, false, 0);
  }

  /** The same with one more place. */
  Above with(long number, DiscordInbound.Posted posted, String words) {
    CaseOrigin origin =
        memory.origins().of(tenant, number).orElseGet(() -> CaseOrigin.of(posted, words));
    return above(number, origin, memory.folds().placesWith(tenant, words, posted), ended(origin));
  }

  /** The same once a post stands no more as it was found. */
  public Above without(long number, Posts.Known post, Posts.End end) {
    return memory
        .origins()
        .of(tenant, number)
        .map(
            origin -> {
              List<Posts.End> ended = new ArrayList<>(ended(origin));
              ended.add(end);
              List<Long> left = memory.folds().placesWithout(tenant, post.words(), post.message());
              return above(number, origin, left, ended);
            })
        .orElse(Above.NOTHING);
  }

  private List<Long> places(CaseOrigin origin) {
    return memory.folds().places(tenant, origin.words());
  }

  private List<Posts.End> ended(CaseOrigin origin) {
    return memory.posts().ended(tenant, origin.words());
  }

  private Above above(long number, CaseOrigin origin, List<Long> places, List<Posts.End> ended) {
    return new Above(
        origin.above(trying, places, memory.book(tenant))
            + since(ended, places.size())
            + memory.alike().above(tenant, number, memory.book(tenant)),
        "",
        places.isEmpty(),
        origin.guild());
  }

  private String since(List<Posts.End> ended, int left) {
    if (ended.isEmpty()) {
      return "";
    }
    long deleted = ended.stream().filter(Posts.End.DELETED::equals).count();
    if (left == 0 && ended.size() == 1) {
      return "\n" + memory.book(tenant).say(deleted == 1 ? "since.deleted" : "since.edited");
    }
    return "\n" + memory.book(tenant).say("since.places", deleted, ended.size() - deleted, left);
  }

  /**
   * Line above a card, in Discord's own markup.
   *
   * @param post empty for nothing
   * @param sender the person who sent it to the moderators; empty for no one
   * @param isGone whether the post stands nowhere any more as it was found
   * @param guild the server in which it was found; 0 for none
   */
  public record Above(String post, String sender, boolean isGone, long guild) {
    public static final Above NOTHING = new Above("", "", false, 0);

    /**
     * What stands there.
     *
     * @param open whether it may name people
     */
    public String line(boolean open, Phrasebook book) {
      return Stream.of(open && !sender.isEmpty() ? book.say("sent-by", sender) : "", post)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    /** Whether it was found in a watched channel. */
    public boolean isWatched() {
      return guild != 0;
    }
  }
}

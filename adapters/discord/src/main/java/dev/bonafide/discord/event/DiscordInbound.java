package dev.bonafide.discord.event;

import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.chat.card.QuoteLanguage;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What came in, as it is kept. */
public sealed interface DiscordInbound {

  /** In whose order it stands. */
  Address address();

  /** The same for every delivery of it, and for nothing else. */
  String key();

  DataObject written();

  /**
   * A post in a watched channel, also a change of one.
   *
   * @param watch the channel that is watched
   * @param channel where the post stands: the same, or a thread of it
   * @param title of the thread that it opens; empty for none
   */
  public record Posted(long guild, long watch, long channel, String title, DataObject kept)
      implements DiscordInbound {
    public long message() {
      return kept.getLong("id");
    }

    /** When it was changed last; empty for never. */
    String edited() {
      return kept.getString("edited");
    }

    public PostContent content() {
      return PostContent.of(title, kept);
    }

    @Override
    public Address address() {
      return DiscordPlace.post(guild, watch, message());
    }

    @Override
    public String key() {
      return "m:%d:%d:%s".formatted(channel, message(), edited());
    }

    public boolean isEdited() {
      return !edited().isEmpty();
    }

    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "posted")
          .put("guild", guild)
          .put("watch", watch)
          .put("channel", channel)
          .put("title", title)
          .put("message", kept);
    }
  }

  /**
   * A post in a watched channel that is not there any more.
   *
   * @param watch the channel that is watched
   * @param channel where the post stood: the same, or a thread of it
   */
  public record Removed(long guild, long watch, long channel, long message)
      implements DiscordInbound {
    @Override
    public Address address() {
      return DiscordPlace.post(guild, watch, message);
    }

    @Override
    public String key() {
      return "x:%d:%d".formatted(channel, message);
    }

    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "removed")
          .put("guild", guild)
          .put("watch", watch)
          .put("channel", channel)
          .put("message", message);
    }
  }

  /** Someone asked something. */
  public sealed interface Asked extends DiscordInbound {
    DiscordAsker ask();

    /**
     * The language that they tell with it; empty where it is not clear.
     *
     * @param finds whether words are evidence
     */
    default Optional<BotLanguage> told(Predicate<String> finds) {
      return BotLanguage.of(ask().locale());
    }

    /** The same of someone as they are known otherwise. */
    default DiscordInbound by(DiscordAsker known) {
      return read(written().put("ask", known.written()));
    }

    @Override
    default Address address() {
      return DiscordPlace.asker(ask().guild(), Long.parseLong(ask().asker().id()));
    }

    @Override
    default String key() {
      return "i:" + ask().id();
    }
  }

  /** Someone wants a post screened, and pointed at it or wrote it down. */
  public record Picked(DiscordAsker ask, long message, DataObject kept) implements Asked {
    public PostContent content() {
      return PostContent.of("", kept);
    }

    /** Kind that they say it is; empty where they leave that open. */
    public Optional<SubjectKind> kind() {
      return SubjectKind.of(kept.getString("kind", ""))
          .filter(kind -> kind != SubjectKind.CANDIDATE);
    }

    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "picked")
          .put("ask", ask.written())
          .put("id", message)
          .put("message", kept);
    }
  }

  /**
   * Someone named the bot, or wrote to it alone.
   *
   * @param ask without a place where they wait: the answer stands in the channel
   */
  public record Mentioned(DiscordAsker ask, DataObject kept) implements Asked {
    /** Whether it points at what someone said before. */
    public boolean isAnswer() {
      return said() != ask.id();
    }

    /** Of what they say themselves, and neither quote nor point at. */
    @Override
    public Optional<BotLanguage> told(Predicate<String> finds) {
      String line = kept.getString("own", "").lines().findFirst().orElse("");
      boolean handedIn = !isAnswer() && PastedWords.in(line).isPresent();
      return handedIn && finds.test(line) ? Optional.empty() : QuoteLanguage.asked(line, handedIn);
    }

    /** What they say themselves, where they point at what someone said before. */
    public String beside() {
      return isAnswer() ? kept.getString("own", "") : "";
    }

    /** The message whose words are meant. */
    public long said() {
      return kept.getLong("id");
    }

    /** Where that stands. */
    public MessageSpot spot() {
      return new MessageSpot(kept.getLong("channel", ask.channel()), said());
    }

    /** The channel of the thread in which it was said; 0 for none. */
    public long parent() {
      return kept.getLong("parent", 0);
    }

    /** The same said in a thread of a channel. */
    public Mentioned in(long parent, String title) {
      return new Mentioned(ask, kept.put("parent", parent).put("thread", title));
    }

    /** The same about the message that the thread is about. */
    public Mentioned about(DataObject message) {
      boolean opens = message.getLong("channel_id") == ask.channel();
      return new Mentioned(
          ask,
          Trimmed.message(message)
              .put("own", kept.getString("own", ""))
              .put("channel", message.getLong("channel_id"))
              .put("title", opens ? kept.getString("thread", "") : ""));
    }

    /** The same said alone about a case of the server in which they had it screened. */
    public Mentioned after(DiscordAsker picked) {
      kept.put("server", picked.guild()).put("moderates", picked.moderates());
      return this;
    }

    /** Whether it is said alone, and about a case of a server. */
    public boolean isOfServer() {
      return kept.getLong("server", 0) != 0;
    }

    /** Whether they looked after what others write there. */
    public boolean moderates() {
      return kept.getBoolean("moderates", false);
    }

    @Override
    public Address address() {
      long server = kept.getLong("server", ask.guild());
      return DiscordPlace.asker(server, Long.parseLong(ask.asker().id()));
    }

    /** The same about a case, though it points at the post that the case is about. */
    public Mentioned below(long number) {
      DataObject own = DataObject.empty().put("id", ask.id()).put("follows", true);
      return new Mentioned(ask, own.put("words", kept.getString("own")).put("case", number));
    }

    /** Whether it answers what the bot said. */
    public boolean followsBot() {
      return kept.getBoolean("follows", false);
    }

    /** The case whose card it answers; 0 for none. */
    public long caseNumber() {
      return kept.getLong("case", 0);
    }

    public PostContent content() {
      return PostContent.of(kept.getString("title", ""), kept);
    }

    @Override
    public String key() {
      return key(ask.channel(), ask.id());
    }

    /** What a message to the bot is known by. */
    public static String key(long channel, long message) {
      return "n:%d:%d".formatted(channel, message);
    }

    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "mentioned")
          .put("ask", ask.written())
          .put("message", kept);
    }
  }

  /**
   * Someone changed or took back what they had sent to the bot alone.
   *
   * @param at when, as Discord tells it; empty where it does not
   */
  public record Altered(long person, long channel, long message, SourceState state, String at)
      implements DiscordInbound {
    @Override
    public Address address() {
      return DiscordPlace.asker(0, person);
    }

    @Override
    public String key() {
      return "e:%d:%d:%s".formatted(channel, message, state == SourceState.DELETED ? "x" : at);
    }

    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "altered")
          .put("person", person)
          .put("channel", channel)
          .put("message", message)
          .put("state", state.name())
          .put("at", at);
    }
  }

  /**
   * Command that someone typed.
   *
   * @param allowed what the bot may do in each channel that Discord tells it of with the command,
   *     as bits
   */
  public record Typed(
      DiscordAsker ask, String sub, Map<String, String> options, Map<Long, Long> allowed)
      implements Asked {
    @Override
    public DataObject written() {
      DataObject given = DataObject.empty();
      options.forEach(given::put);
      DataObject channels = DataObject.empty();
      allowed.forEach((channel, bits) -> channels.put(channel.toString(), bits));
      return DataObject.empty()
          .put("kind", "typed")
          .put("ask", ask.written())
          .put("sub", sub)
          .put("options", given)
          .put("allowed", channels);
    }
  }

  /**
   * Someone pressed a button.
   *
   * @param why as they wrote it into the form that it opens; empty where none was shown
   */
  public record Pressed(DiscordAsker ask, String button, String why) implements Asked {
    @Override
    public DataObject written() {
      return DataObject.empty()
          .put("kind", "pressed")
          .put("ask", ask.written())
          .put("button", button)
          .put("why", why);
    }
  }

  static DiscordInbound read(Receipt receipt) {
    return read(DataObject.fromJson(receipt.payload()));
  }

  private static DiscordInbound read(DataObject kept) {
    return switch (kept.getString("kind")) {
      case "posted" ->
          new Posted(
              kept.getLong("guild"),
              kept.getLong("watch"),
              kept.getLong("channel"),
              kept.getString("title"),
              kept.getObject("message"));
      case "removed" ->
          new Removed(
              kept.getLong("guild"),
              kept.getLong("watch"),
              kept.getLong("channel"),
              kept.getLong("message"));
      case "altered" ->
          new Altered(
              kept.getLong("person"),
              kept.getLong("channel"),
              kept.getLong("message"),
              SourceState.valueOf(kept.getString("state")),
              kept.getString("at"));
      case "picked" -> new Picked(ask(kept), kept.getLong("id"), kept.getObject("message"));
      case "mentioned" -> new Mentioned(ask(kept), kept.getObject("message"));
      case "typed" -> new Typed(ask(kept), kept.getString("sub"), options(kept), allowed(kept));
      case "pressed" -> new Pressed(ask(kept), kept.getString("button"), kept.getString("why", ""));
      default -> throw new IllegalArgumentException("nothing that was kept here");
    };
  }

  private static DiscordAsker ask(DataObject kept) {
    return DiscordAsker.read(kept.getObject("ask"));
  }

  private static Map<String, String> options(DataObject kept) {
    DataObject given = kept.getObject("options");
    Map<String, String> options = new TreeMap<>();
    given.keys().forEach(key -> options.put(key, given.getString(key)));
    return options;
  }

  private static Map<Long, Long> allowed(DataObject kept) {
    DataObject channels = kept.optObject("allowed").orElseGet(DataObject::empty);
    Map<Long, Long> allowed = new TreeMap<>();
    channels.keys().forEach(key -> allowed.put(Snowflake.read(key), channels.getLong(key)));
    return allowed;
  }
}

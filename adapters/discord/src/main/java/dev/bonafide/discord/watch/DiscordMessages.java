package dev.bonafide.discord.watch;

import java.util.List;

/** What the bot says in Discord alone. */
public final class DiscordMessages {
  private static final String RECORDINGS =
      " Voice messages, audio, and video files that are screened are sent to the configured"
          + " transcription server. The words are stored; the recordings are not.";

  public static final List<String> HELP =
      List.of(
          "**Bonafide** screens job posts, offers, and solicitations for red flags. It never judges"
              + " a member.",
          "• On any message, select *Apps* › *Screen this post*. Only you see the answer.",
          "• Mention the bot in a reply to a post or in its thread, then press the button to see"
              + " the answer. Or send it a direct message: the answer is there.",
          "• `/screen`: hand in a post from elsewhere: its words, screenshots, or files.",
          "• `/bonafide privacy`, `/bonafide delete`: what is stored, and how to erase it.",
          "• `/bonafide prove`: ask for proof that an account or domain is theirs.",
          "• `/bonafide export`: a case as a file that only you see.",
          "• `/bonafide account`: add an account on GitHub to a case, if the operator allows it.",
          "For people who manage this server (Manage Server):",
          "• `/bonafide setup`: the private channel that gets the results, and which"
              + " permissions are missing in each channel.",
          "• `/bonafide watch`: screen a channel or forum automatically. The first week is"
              + " a trial.",
          "• `/bonafide settings`, `/bonafide dry-run`, `/bonafide stats`, `/bonafide status`.",
          "The answers come from a bot. It uses rules that anyone can read, and it may be"
              + " wrong. A person decides.");

  public static final List<String> NOTHING_READ =
      List.of(
          "There is nothing to screen in that: no words, and no file that can be read. Paste the"
              + " words of a picture or a recording with `/screen`.");

  public static final List<String> LOOKED_AT =
      List.of("I have screened it. Only you will see the result.");

  public static final List<String> HOW_TO_ASK =
      List.of(
          "Mention me in a reply to a post or in a message that contains its words, or select"
              + " *Apps* › *Screen this post* on it. Only you see the answer. `/bonafide help` says"
              + " more.");

  public static final List<String> SORRY =
      List.of("This failed after several tries. Please ask again.");

  public static final List<String> NOT_YOURS =
      List.of(
          "Only people who can manage messages here, or the person who asked for the case,"
              + " can do that.");

  /** To a press that came without the form, as from an older client. */
  public static final List<String> WHY =
      List.of("Not recorded: people who read this later need a reason. Press the button again.");

  public static final List<String> NOT_SHOWN =
      List.of(
          "The evidence of a case is shown only to people who can manage messages here and"
              + " to the person who asked for the case. Nothing was erased.");

  public static final List<String> MODERATORS_LOOK_UP =
      List.of("Only people who can manage messages here can have accounts looked up.");

  public static final List<String> NO_LOOK_UP =
      List.of(
          "Accounts on GitHub are not looked up here. The operator of this bot can allow it"
              + " (`BONAFIDE_GITHUB`).");

  public static final List<String> NO_ACCOUNT =
      List.of(
          "That is not the address of an account on GitHub, such as `https://github.com/octocat`.");

  public static final List<String> ADMINS_ONLY =
      List.of("Only people who can manage the server can do that.");

  public static final List<String> SERVERS_ONLY = List.of("That works only in a server.");

  public static final List<String> UNKNOWN_BUTTON =
      List.of("That button no longer works. Screen the post again.");

  public static final List<String> DONE =
      List.of("Done. The card is up to date. “Undo” takes back your last change.");

  public static final List<String> SENT = List.of("Sent to the moderators, with your name.");
  public static final List<String> SENT_BEFORE = List.of("The moderators already have it.");

  public static final List<String> ELSEWHERE =
      List.of(
          "Where else these words are, as Discord's search finds them: the 25 latest messages at"
              + " most, and only in channels that both you and the bot can read. The search may"
              + " leave messages out.");

  public static final List<String> NOWHERE_ELSE =
      List.of(
          "Discord's search finds these words nowhere else in the channels that both you and the"
              + " bot can read. It may leave messages out.");

  public static final List<String> INDEXING =
      List.of("Discord is still indexing the messages of this server. Try again in a few minutes.");

  public static final List<String> NO_SEARCH =
      List.of(
          "The bot may not search this server. It needs *Message Content Intent* in the developer"
              + " portal, and *Read Message History* for its role.");

  public static final List<String> TOO_FEW_WORDS =
      List.of("This post has too few words of its own to search for.");

  public static final List<String> NO_MODERATORS =
      List.of("First choose where results go: `/bonafide setup moderators:#a-private-channel`.");

  public static final List<String> APPEAL =
      List.of(
          "This bot removes nothing. The moderators of a server decide about posts there, and only"
              + " they can put one back. Choose whom to write to. They will see your name and what"
              + " you write in the form.");

  public static final List<String> APPEAL_ELSEWHERE =
      List.of(
          "This bot removes nothing. The moderators of a server decide about posts there. You share"
              + " no server with this bot that can be reached from here, so write to a moderator"
              + " yourself.");

  public static final List<String> APPEALED =
      List.of("Sent to the moderators. They decide, and answer you if they want to.");

  public static final List<String> APPEALED_BEFORE =
      List.of("You have already written to these moderators today.");

  static final String APPEAL_OF = "**<@%s> objects to what became of their post.** They write:";

  static final String YOURS_TO_DECIDE =
      "The bot changes nothing by itself. If they are right, select *Mark as fine* on the card, and"
          + " answer them.";

  static final List<String> UNREAD =
      List.of(
          "**A file in this post could not be read**, after several tries. Nothing was found in the"
              + " rest of it. Look at the file yourself.");

  static final String NOTE =
      "Please check before you apply or reply: this post shows signs that are worth"
          + " asking about. This is not a judgment of its author.";

  private DiscordMessages() {}

  /**
   * Why a candidate is not screened here.
   *
   * @param page where they are; empty where no one knows
   */
  public static List<String> noCandidates(String page) {
    return List.of(
        "This seems to be about someone who is offering their own services. In Discord, the bot"
            + " judges posts, offers, and solicitations, never a person who may get a job:"
            + " Discord's rules for developers forbid it.",
        page.isEmpty()
            ? "Candidates are screened on Bonafide's own page. Ask this bot's operator for the"
                + " address."
            : "Candidates are screened on Bonafide's own page: <" + page + ">");
  }

  private static String asked(boolean asksModel, boolean listens) {
    return asksModel
        ? "The language model configured for this bot is asked about everything that is screened."
            + " Names, contacts, and numbers are replaced first, and the model's answers count only"
            + " if they quote the text. Nothing said here is used for training."
        : (listens ? "" : "No one. ")
            + "Only rules are used. No language model is asked, and nothing said here is used for"
            + " training.";
  }

  /**
   * What is kept of whom, and who else gets it.
   *
   * @param asksModel whether a language model is set
   * @param listens whether a server is set that writes down what recordings say
   */
  public static List<String> privacy(boolean asksModel, boolean listens) {
    return List.of(
        "**What is stored.** If a post was flagged in a watched channel, or someone"
            + " asked to screen it: its words and the verdict, for this server only. Other"
            + " posts in a watched channel are only counted. The author is never stored. For a"
            + " picture, the bot stores the words in it and where they are, but not the picture.",
        "**What it is for.** To judge posts, offers, and solicitations. No member is"
            + " judged, as a candidate or otherwise, and nothing is tallied by person, here or"
            + " across servers.",
        "**Who else gets it.** " + asked(asksModel, listens) + (listens ? RECORDINGS : ""),
        "**How it is erased.** *Erase case* on a card, or `/bonafide delete`, erases a case and its"
            + " texts and removes its card. A record still shows that the case existed, who erased"
            + " it, and when. The words of a case are deleted automatically after a number of"
            + " days, 30 by default; `/bonafide settings keep` shortens that for this server. When"
            + " the bot is removed from this server, everything stored about the server is erased.",
        "A recommendation is never carried out automatically: the bot does not delete,"
            + " ban, or mute anyone.");
  }

  public static List<String> muting(String check) {
    return List.of(
        "`%s` is decisive: a finding may be reason enough to stop.".formatted(check)
            + " Once it is muted, a post in that channel with no other finding gets no card at"
            + " all. Mute it there anyway?");
  }

  public static List<String> muted(String check, boolean on) {
    return List.of(
        on
            ? "`%s` is now muted in that channel.".formatted(check)
            : "`%s` is no longer muted in that channel.".formatted(check));
  }

  public static List<String> heard(int channels) {
    return List.of(
        channels == 0
            ? "No rule by that name is muted here. `/bonafide setup` lists those that are."
            : "Turned on again. Channels: %d.".formatted(channels));
  }

  /** That a channel for moderators is none. */
  public static String openToAll(long channel) {
    return ("Everyone can see <#%d>, so cards there have no names and no quotes, and"
            + " “Evidence” shows the rest to moderators only. Remove *View Channel* from"
            + " @everyone there, or choose another channel.")
        .formatted(channel);
  }

  /** That no one knows whether a channel for moderators is one. */
  public static String openToWhom(long channel) {
    return ("The bot cannot check who can see <#%d>, so cards there have no names and no quotes,"
            + " and “Evidence” shows the rest to moderators only. Give the bot *View Channel* and"
            + " *Send Messages* there, or choose another channel.")
        .formatted(channel);
  }

  public static List<String> watching(long channel, boolean on) {
    return List.of(
        on
            ? "<#%d> is now being watched.".formatted(channel)
            : "<#%d> is no longer being watched.".formatted(channel));
  }

  public static List<String> trying(boolean on) {
    return List.of(
        on
            ? "Trial mode for one week: only moderators see results."
            : "The trial is over. What you allowed in `/bonafide settings` now takes effect.");
  }

  public static List<String> noting(boolean on) {
    return List.of(
        on
            ? "A neutral line below a flagged post asks people to check first. It names no"
                + " one, and it never appears during a trial."
            : "The bot says nothing below posts.");
  }

  public static String sum(PostCounts.Sum sum) {
    return "Posts checked: %d. Flagged: %d. Marked “fine” by you: %d."
        .formatted(sum.looked(), sum.flagged(), sum.disagreed());
  }

  static List<String> report(PostCounts.Sum sum) {
    return List.of(
        "**The one-week trial is over.**",
        sum(sum),
        "What you allowed in `/bonafide settings` now takes effect. `/bonafide dry-run"
            + " on:True` starts another one-week trial.");
  }

  public static final String NO_CONTENT =
      "The bot cannot read messages: **Message Content Intent** is off in the"
          + " developer portal, under Bot. *Screen this post* and `/screen` still work, but"
          + " watching channels does not.";
}

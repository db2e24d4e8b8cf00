package dev.bonafide.discord.watch;

import java.util.List;

/** What the bot says in Discord alone. */
public final class DiscordMessages {
  public static final List<String> HELP =
      List.of(
          "**Bonafide** screens job posts, offers and solicitations for red flags. It never judges"
              + " a member.",
          "• On any message: *Apps* › *Screen this post*. You alone see the answer.",
          "• Name the bot in answer to a post, or write to it alone: a press shows you what it says.",
          "• `/screen`: paste a post that you got elsewhere.",
          "• `/bonafide privacy`, `/bonafide delete`: what is kept, and how to erase it.",
          "For those who look after this server (Manage Server):",
          "• `/bonafide setup`: the private channel that is told what was found, and what the bot"
              + " may not do yet, channel by channel.",
          "• `/bonafide watch`: screen a channel or forum by itself. The first week is for trying"
              + " out.",
          "• `/bonafide settings`, `/bonafide dry-run`, `/bonafide stats`, `/bonafide status`.",
          "A bot answers, by rules anybody can read, and may be wrong. A person decides.");

  public static final List<String> NOTHING_READ =
      List.of(
          "There is nothing in that to screen: no words, and no file that can be read. Paste the"
              + " words of a picture or a recording with `/screen`.");

  public static final List<String> LOOKED_AT =
      List.of("I looked at it. Only you see what I say about it.");

  public static final List<String> CHANGED_SINCE =
      List.of(
          "I looked at it. You changed it since: what I say about it is of the older words. Send it"
              + " again to have it looked at as it is now.");

  public static final List<String> TAKEN_BACK =
      List.of("I looked at it. You deleted it since: what I say about it is of what it said.");

  public static final List<String> HOW_TO_ASK =
      List.of(
          "Name me in answer to a post, or together with its words, or choose *Apps* › *Screen this"
              + " post* on it. Only you see the answer. `/bonafide help` says more.");

  public static final List<String> SORRY =
      List.of("This could not be done after several tries. Ask again.");

  public static final List<String> NOT_YOURS =
      List.of("That is for those who may manage messages here, or for whoever asked for the case.");

  /** To a press that came without the form, as from an older client. */
  public static final List<String> WHY =
      List.of("It was not recorded: a reason is needed, for those who read it later. Press again.");

  public static final List<String> NOT_SHOWN =
      List.of(
          "The evidence of a case is shown to those who may manage messages here, and to whoever"
              + " asked for the case. Nothing was erased.");

  public static final List<String> ADMINS_ONLY =
      List.of("That is for those who may manage the server.");

  public static final List<String> SERVERS_ONLY = List.of("That works in a server only.");

  public static final List<String> UNKNOWN_BUTTON =
      List.of("That button is not known any more. Screen the post again.");

  public static final List<String> DONE =
      List.of("Done. The card is up to date; “Undo” takes your last word back.");

  public static final List<String> SENT = List.of("Sent to the moderators.");
  public static final List<String> SENT_BEFORE = List.of("The moderators have it already.");

  public static final List<String> NO_MODERATORS =
      List.of(
          "First say who is told what was found: `/bonafide setup moderators:#a-private-channel`.");

  static final String NOTE =
      "Please check before you apply or answer: this post shows signs that are worth a question. No"
          + " judgement of whoever wrote it.";

  private DiscordMessages() {}

  /**
   * Why a candidate is not screened here.
   *
   * @param page where they are; empty where nobody knows
   */
  public static List<String> noCandidates(String page) {
    return List.of(
        "This seems to be about somebody who offers their own work. In Discord the bot judges"
            + " posts, offers and solicitations, never a person who may get a job: Discord's rules"
            + " for developers forbid it.",
        page.isEmpty()
            ? "Candidates are screened on Bonafide's own page; ask whoever runs this bot for it."
            : "Candidates are screened on Bonafide's own page: <" + page + ">");
  }

  /**
   * What is kept of whom, and who else gets it.
   *
   * @param asksModel whether a language model is set
   */
  public static List<String> privacy(boolean asksModel) {
    return List.of(
        "**What is kept.** Of a post that was found in a watched channel, or that somebody had"
            + " screened: its words, and the verdict, for this server alone. Of other posts in a"
            + " watched channel nothing but a count. Never who wrote it.",
        "**What it is for.** To judge posts, offers and solicitations. No member is judged, as a"
            + " candidate or otherwise; nothing is added up by person, here or across servers.",
        asksModel
            ? "**Who else gets it.** The language model that is set for this bot is asked about"
                + " what is screened: names, contacts and numbers are replaced first, and its"
                + " answers count only where they quote. Nothing is trained here on what is said."
            : "**Who else gets it.** Nobody. The rules alone look; no language model is asked, and"
                + " nothing is trained on what is said here.",
        "**How it goes.** Delete on a card, or `/bonafide delete`, erases a case with its texts,"
            + " and takes its card away. That it was there, and who erased it when, remains."
            + " By itself the words of a case go after some days, 30 where nobody said otherwise;"
            + " `/bonafide settings keep` shortens that for this server."
            + " Once the bot is taken out of this server, everything kept of it is erased.",
        "A recommendation is never carried out by itself: the bot deletes, bans and mutes nobody.");
  }

  public static List<String> muting(String check) {
    return List.of(
        "`%s` is decisive: what it finds may be reason enough to stop.".formatted(check)
            + " Once it is muted, a post in that channel that shows nothing else gets no card at"
            + " all. Mute it there all the same?");
  }

  public static List<String> muted(String check, boolean on) {
    return List.of(
        on
            ? "`%s` is not heard in that channel any more.".formatted(check)
            : "`%s` is heard in that channel again.".formatted(check));
  }

  public static List<String> heard(int channels) {
    return List.of(
        channels == 0
            ? "No rule of that name is muted here; `/bonafide setup` names those that are."
            : "Heard again in %d channel(s).".formatted(channels));
  }

  /** That a channel for moderators is none. */
  public static String openToAll(long channel) {
    return ("Everybody can see <#%d>: cards there name nobody and quote nothing, and “Evidence”"
            + " shows the rest to moderators alone. Take *View Channel* from @everyone there, or"
            + " choose another channel.")
        .formatted(channel);
  }

  public static List<String> watching(long channel, boolean on) {
    return List.of(
        on
            ? "<#%d> is watched from now on.".formatted(channel)
            : "<#%d> is not watched any more.".formatted(channel));
  }

  public static List<String> trying(boolean on) {
    return List.of(
        on
            ? "For a week nothing is done that anybody but the moderators sees."
            : "Trying out is over: what you allowed in `/bonafide settings` is done from now on.");
  }

  public static List<String> noting(boolean on) {
    return List.of(
        on
            ? "Below a post that is found, a neutral line asks to check first. It names nobody, and"
                + " never appears while you try out."
            : "Nothing is said below posts.");
  }

  public static String sum(PostCounts.Sum sum) {
    return "Posts looked at: %d. Found: %d. You said “fine” to: %d."
        .formatted(sum.looked(), sum.flagged(), sum.disagreed());
  }

  static List<String> report(PostCounts.Sum sum) {
    return List.of(
        "**A week of trying out is over.**",
        sum(sum),
        "From now on what you allowed in `/bonafide settings` is done; `/bonafide dry-run on:True`"
            + " tries out for another week.");
  }

  public static final String NO_CONTENT =
      "The bot may not read what is written: **Message Content Intent** is off in the developer"
          + " portal, under Bot. *Screen this post* and `/screen` work all the same; watching"
          + " channels does not.";
}

package dev.bonafide.slack.agent;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.card.SlackMessages;
import java.util.List;
import java.util.Optional;

/**
 * Suggests what to ask, to someone who opens their Messages tab, in the language of their Slack;
 * what is sent for them is a command, which is the same in all languages.
 */
record SuggestedPrompts(AgentCalls calls) {
  /** Slack takes four. */
  static final List<String> COMMANDS = List.of("help", "last", "privacy", "status");

  /** Without a thread: with one, Slack shows an agent's prompts to no one. */
  void suggest(String team, String channel, String user) {
    Phrasebook book = SlackMessages.in(language(team, user));
    calls.make(
        team,
        "assistant.threads.setSuggestedPrompts",
        slack ->
            slack.assistantThreadsSetSuggestedPrompts(
                request ->
                    request.channelId(channel).title(book.say("prompts")).prompts(prompts(book))));
  }

  private static List<SuggestedPrompt> prompts(Phrasebook book) {
    return COMMANDS.stream()
        .map(command -> new SuggestedPrompt(book.say("prompt-" + command), command))
        .toList();
  }

  /** English for everyone whose language Slack does not tell, or the bot does not speak. */
  private BotLanguage language(String team, String user) {
    return calls
                .connection()
                .call(
                    team,
                    slack -> slack.usersInfo(request -> request.user(user).includeLocale(true)))
            instanceof ApiResult.Answered(UsersInfoResponse answer)
        ? Optional.ofNullable(answer.getUser())
            .flatMap(found -> Optional.ofNullable(found.getLocale()))
            .flatMap(BotLanguage::of)
            .orElse(BotLanguage.ENGLISH)
        : BotLanguage.ENGLISH;
  }
}

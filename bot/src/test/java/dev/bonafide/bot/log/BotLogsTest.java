package dev.bonafide.bot.log;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class BotLogsTest extends LogWatchContract {}

package dev.bonafide.discord;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class DiscordLogsTest extends LogWatchContract {}

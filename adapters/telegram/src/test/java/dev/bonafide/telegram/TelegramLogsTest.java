package dev.bonafide.telegram;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class TelegramLogsTest extends LogWatchContract {}

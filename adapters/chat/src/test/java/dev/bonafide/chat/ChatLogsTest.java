package dev.bonafide.chat;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class ChatLogsTest extends LogWatchContract {}

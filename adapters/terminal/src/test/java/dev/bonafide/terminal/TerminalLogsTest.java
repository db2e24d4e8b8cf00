package dev.bonafide.terminal;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class TerminalLogsTest extends LogWatchContract {}

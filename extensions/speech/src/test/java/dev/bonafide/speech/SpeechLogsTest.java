package dev.bonafide.speech;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class SpeechLogsTest extends LogWatchContract {}

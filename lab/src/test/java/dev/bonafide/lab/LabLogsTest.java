package dev.bonafide.lab;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class LabLogsTest extends LogWatchContract {}

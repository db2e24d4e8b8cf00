package dev.bonafide.model;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class ModelLogsTest extends LogWatchContract {}

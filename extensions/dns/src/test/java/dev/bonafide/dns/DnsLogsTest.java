package dev.bonafide.dns;

import dev.bonafide.testkit.log.LogWatchContract;

/** What the tests of this module log is held. */
class DnsLogsTest extends LogWatchContract {}

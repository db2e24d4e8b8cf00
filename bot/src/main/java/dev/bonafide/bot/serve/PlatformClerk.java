package dev.bonafide.bot.serve;

import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.MessageHandler;

/** Who works on what comes from a platform. */
record PlatformClerk(Platform platform, MessageHandler clerk) {}

package org.shiliu.wish.wishes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole history of a wish. */
@Schema(description = "A wish's history, oldest first || 心愿历史，最早在前")
public record WishHistory(@Schema(description = "The events || 事件") List<WishEventView> items) {}

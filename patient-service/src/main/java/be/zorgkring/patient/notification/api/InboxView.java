package be.zorgkring.patient.notification.api;

import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.ReadInbox.Inbox;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the inbox, newest first.
 *
 * @param unread how many of the whole inbox are unread
 * @param next cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxView(
        List<NotificationView> items, long unread, @Nullable String next) {

    /**
     * One notification: a code for programs, words for people.
     *
     * @param about id of what it tells of, where there is something to look at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotificationView(
            UUID id,
            NotificationKind kind,
            String text,
            @Nullable UUID about,
            Instant at,
            @Nullable Instant readAt) {

        public static NotificationView of(Notification notification, NotificationWords words) {
            return new NotificationView(
                    notification.id(),
                    notification.kind(),
                    words.text(notification.kind()),
                    notification.about().orElse(null),
                    notification.at(),
                    notification.readAt().orElse(null));
        }
    }

    static InboxView of(Inbox inbox, PageRequest<UUID> asked, NotificationWords words) {
        Page<NotificationView> page = Page.of(
                inbox.notifications(), asked, each -> each.id().toString(), each -> NotificationView.of(each, words));
        return new InboxView(page.items(), inbox.unread(), page.next());
    }
}

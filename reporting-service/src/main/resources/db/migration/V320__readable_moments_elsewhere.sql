-- Memberships that came as events, and when figures were published.
select keep_readable('circle', 'published_figures');

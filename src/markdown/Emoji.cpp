// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Emoji.h"

#include "markdown/Characters.h"

#include <algorithm>
#include <iterator>

namespace lectern::markdown {

namespace {

struct Emoji {
    std::string_view name;
    std::string_view characters;
};

// Sorted by name.
// clang-format off
constexpr Emoji emoji[] = {
    {"+1", "👍"}, {"-1", "👎"}, {"100", "💯"}, {"1234", "🔢"}, {"a", "🅰️"}, {"alarm_clock", "⏰"},
    {"alien", "👽"}, {"anchor", "⚓"}, {"angel", "👼"}, {"angry", "😠"}, {"apple", "🍎"},
    {"arrow_backward", "◀️"}, {"arrow_down", "⬇️"}, {"arrow_forward", "▶️"}, {"arrow_left", "⬅️"},
    {"arrow_right", "➡️"}, {"arrow_up", "⬆️"}, {"arrows_counterclockwise", "🔄"}, {"art", "🎨"},
    {"astonished", "😲"}, {"atom_symbol", "⚛️"}, {"balloon", "🎈"}, {"ballot_box_with_check", "☑️"},
    {"bangbang", "‼️"}, {"bar_chart", "📊"}, {"battery", "🔋"}, {"bear", "🐻"}, {"bee", "🐝"},
    {"beer", "🍺"}, {"beers", "🍻"}, {"beetle", "🐞"}, {"beginner", "🔰"}, {"bell", "🔔"}, {"bike", "🚲"},
    {"bird", "🐦"}, {"birthday", "🎂"}, {"black_circle", "⚫"}, {"blossom", "🌼"}, {"blue_book", "📘"},
    {"blue_heart", "💙"}, {"blush", "😊"}, {"boat", "⛵"}, {"bomb", "💣"}, {"book", "📖"},
    {"bookmark", "🔖"}, {"bookmark_tabs", "📑"}, {"books", "📚"}, {"boom", "💥"}, {"bouquet", "💐"},
    {"bow", "🙇"}, {"brain", "🧠"}, {"bricks", "🧱"}, {"bridge_at_night", "🌉"}, {"briefcase", "💼"},
    {"broken_heart", "💔"}, {"bug", "🐛"}, {"bulb", "💡"}, {"bullettrain_side", "🚄"}, {"bus", "🚌"},
    {"bust_in_silhouette", "👤"}, {"busts_in_silhouette", "👥"}, {"cactus", "🌵"}, {"cake", "🍰"},
    {"calendar", "📆"}, {"camera", "📷"}, {"candle", "🕯️"}, {"car", "🚗"}, {"card_file_box", "🗃️"},
    {"card_index", "📇"}, {"cat", "🐱"}, {"chart", "💹"}, {"chart_with_downwards_trend", "📉"},
    {"chart_with_upwards_trend", "📈"}, {"checkered_flag", "🏁"}, {"cherry_blossom", "🌸"},
    {"chicken", "🐔"}, {"chocolate_bar", "🍫"}, {"christmas_tree", "🎄"}, {"clap", "👏"}, {"clapper", "🎬"},
    {"clipboard", "📋"}, {"clock1", "🕐"}, {"clock3", "🕒"}, {"closed_book", "📕"},
    {"closed_lock_with_key", "🔐"}, {"cloud", "☁️"}, {"coffee", "☕"}, {"collision", "💥"},
    {"computer", "💻"}, {"confetti_ball", "🎊"}, {"confused", "😕"}, {"construction", "🚧"},
    {"construction_worker", "👷"}, {"cookie", "🍪"}, {"cool", "🆒"}, {"copyright", "©️"}, {"cow", "🐮"},
    {"crab", "🦀"}, {"credit_card", "💳"}, {"crossed_fingers", "🤞"}, {"crown", "👑"}, {"cry", "😢"},
    {"crystal_ball", "🔮"}, {"cyclone", "🌀"}, {"dancer", "💃"}, {"dart", "🎯"}, {"dash", "💨"},
    {"date", "📅"}, {"desktop_computer", "🖥️"}, {"detective", "🕵️"},
    {"diamond_shape_with_a_dot_inside", "💠"}, {"dizzy", "💫"}, {"dog", "🐶"}, {"dollar", "💵"},
    {"dolphin", "🐬"}, {"door", "🚪"}, {"dragon", "🐉"}, {"droplet", "💧"}, {"e-mail", "📧"}, {"ear", "👂"},
    {"earth_africa", "🌍"}, {"earth_americas", "🌎"}, {"earth_asia", "🌏"}, {"egg", "🥚"},
    {"eight", "8️⃣"}, {"electric_plug", "🔌"}, {"elephant", "🐘"}, {"email", "📧"}, {"envelope", "✉️"},
    {"exclamation", "❗"}, {"exploding_head", "🤯"}, {"eye", "👁️"}, {"eyeglasses", "👓"}, {"eyes", "👀"},
    {"facepalm", "🤦"}, {"fallen_leaf", "🍂"}, {"family", "👪"}, {"feet", "🐾"}, {"file_cabinet", "🗄️"},
    {"file_folder", "📁"}, {"fire", "🔥"}, {"fire_engine", "🚒"}, {"fireworks", "🎆"}, {"fish", "🐟"},
    {"five", "5️⃣"}, {"flashlight", "🔦"}, {"floppy_disk", "💾"}, {"flushed", "😳"}, {"four", "4️⃣"},
    {"four_leaf_clover", "🍀"}, {"fox_face", "🦊"}, {"fries", "🍟"}, {"frog", "🐸"}, {"game_die", "🎲"},
    {"gear", "⚙️"}, {"gem", "💎"}, {"gift", "🎁"}, {"globe_with_meridians", "🌐"}, {"goal_net", "🥅"},
    {"goat", "🐐"}, {"green_apple", "🍏"}, {"green_book", "📗"}, {"green_circle", "🟢"},
    {"green_heart", "💚"}, {"grey_exclamation", "❕"}, {"grey_question", "❔"}, {"grin", "😁"},
    {"grinning", "😀"}, {"guitar", "🎸"}, {"hammer", "🔨"}, {"hammer_and_wrench", "🛠️"}, {"hand", "✋"},
    {"handshake", "🤝"}, {"hankey", "💩"}, {"hatching_chick", "🐣"}, {"headphones", "🎧"},
    {"hear_no_evil", "🙉"}, {"heart", "❤️"}, {"heart_eyes", "😍"}, {"heartbeat", "💓"},
    {"heavy_check_mark", "✔️"}, {"heavy_exclamation_mark", "❗"}, {"heavy_minus_sign", "➖"},
    {"heavy_multiplication_x", "✖️"}, {"heavy_plus_sign", "➕"}, {"herb", "🌿"}, {"hibiscus", "🌺"},
    {"high_brightness", "🔆"}, {"hocho", "🔪"}, {"honeybee", "🐝"}, {"horse", "🐴"}, {"hospital", "🏥"},
    {"hourglass", "⌛"}, {"hourglass_flowing_sand", "⏳"}, {"house", "🏠"}, {"hugs", "🤗"},
    {"hushed", "😯"}, {"ice_cream", "🍨"}, {"inbox_tray", "📥"}, {"incoming_envelope", "📨"},
    {"information_source", "ℹ️"}, {"innocent", "😇"}, {"interrobang", "⁉️"}, {"iphone", "📱"},
    {"jack_o_lantern", "🎃"}, {"joy", "😂"}, {"joystick", "🕹️"}, {"key", "🔑"}, {"keyboard", "⌨️"},
    {"kiss", "💋"}, {"kissing_heart", "😘"}, {"label", "🏷️"}, {"ladybug", "🐞"}, {"laptop", "💻"},
    {"large_blue_circle", "🔵"}, {"laughing", "😆"}, {"leaves", "🍃"}, {"ledger", "📒"}, {"lemon", "🍋"},
    {"link", "🔗"}, {"lion", "🦁"}, {"lock", "🔒"}, {"lock_with_ink_pen", "🔏"}, {"lollipop", "🍭"},
    {"loud_sound", "🔊"}, {"loudspeaker", "📢"}, {"love_letter", "💌"}, {"mag", "🔍"}, {"mag_right", "🔎"},
    {"magic_wand", "🪄"}, {"magnet", "🧲"}, {"mailbox", "📫"}, {"mailbox_with_mail", "📬"}, {"map", "🗺️"},
    {"medal_sports", "🏅"}, {"mega", "📣"}, {"memo", "📝"}, {"microphone", "🎤"}, {"microscope", "🔬"},
    {"milky_way", "🌌"}, {"money_with_wings", "💸"}, {"moneybag", "💰"}, {"monkey", "🐒"},
    {"monkey_face", "🐵"}, {"moon", "🌔"}, {"mortar_board", "🎓"}, {"mountain", "⛰️"}, {"mouse", "🐭"},
    {"movie_camera", "🎥"}, {"muscle", "💪"}, {"mushroom", "🍄"}, {"musical_note", "🎵"}, {"mute", "🔇"},
    {"nerd_face", "🤓"}, {"neutral_face", "😐"}, {"new", "🆕"}, {"newspaper", "📰"},
    {"night_with_stars", "🌃"}, {"nine", "9️⃣"}, {"no_bell", "🔕"}, {"no_entry", "⛔"},
    {"no_entry_sign", "🚫"}, {"no_good", "🙅"}, {"notebook", "📓"},
    {"notebook_with_decorative_cover", "📔"}, {"notes", "🎶"}, {"nut_and_bolt", "🔩"}, {"o", "⭕"},
    {"ocean", "🌊"}, {"octopus", "🐙"}, {"office", "🏢"}, {"ok", "🆗"}, {"ok_hand", "👌"}, {"one", "1️⃣"},
    {"open_book", "📖"}, {"open_file_folder", "📂"}, {"open_hands", "👐"}, {"open_mouth", "😮"},
    {"orange_book", "📙"}, {"orange_circle", "🟠"}, {"outbox_tray", "📤"}, {"owl", "🦉"}, {"package", "📦"},
    {"page_facing_up", "📄"}, {"page_with_curl", "📃"}, {"palm_tree", "🌴"}, {"panda_face", "🐼"},
    {"paperclip", "📎"}, {"partying_face", "🥳"}, {"pause_button", "⏸️"}, {"pear", "🍐"}, {"pencil", "📝"},
    {"pencil2", "✏️"}, {"penguin", "🐧"}, {"pensive", "😔"}, {"person_with_blond_hair", "👱"},
    {"phone", "☎️"}, {"pig", "🐷"}, {"pill", "💊"}, {"pizza", "🍕"}, {"play_or_pause_button", "⏯️"},
    {"point_down", "👇"}, {"point_left", "👈"}, {"point_right", "👉"}, {"point_up", "☝️"},
    {"point_up_2", "👆"}, {"police_car", "🚓"}, {"poop", "💩"}, {"postbox", "📮"}, {"pouting_cat", "😾"},
    {"pray", "🙏"}, {"printer", "🖨️"}, {"purple_circle", "🟣"}, {"purple_heart", "💜"}, {"pushpin", "📌"},
    {"question", "❓"}, {"rabbit", "🐰"}, {"racehorse", "🐎"}, {"radio", "📻"}, {"radioactive", "☢️"},
    {"rage", "😡"}, {"rainbow", "🌈"}, {"raised_hand", "✋"}, {"raised_hands", "🙌"},
    {"raising_hand", "🙋"}, {"ram", "🐏"}, {"recycle", "♻️"}, {"red_circle", "🔴"}, {"registered", "®️"},
    {"relaxed", "☺️"}, {"relieved", "😌"}, {"repeat", "🔁"}, {"rewind", "⏪"}, {"ribbon", "🎀"},
    {"robot", "🤖"}, {"rocket", "🚀"}, {"rofl", "🤣"}, {"roll_eyes", "🙄"}, {"rose", "🌹"},
    {"rotating_light", "🚨"}, {"round_pushpin", "📍"}, {"runner", "🏃"}, {"running", "🏃"},
    {"sailboat", "⛵"}, {"santa", "🎅"}, {"satellite", "📡"}, {"satisfied", "😆"}, {"scales", "⚖️"},
    {"school", "🏫"}, {"scissors", "✂️"}, {"scream", "😱"}, {"scroll", "📜"}, {"see_no_evil", "🙈"},
    {"seedling", "🌱"}, {"seven", "7️⃣"}, {"shamrock", "☘️"}, {"shark", "🦈"}, {"shield", "🛡️"},
    {"ship", "🚢"}, {"shipit", "🐿️"}, {"shopping_cart", "🛒"}, {"shower", "🚿"}, {"shrug", "🤷"},
    {"signal_strength", "📶"}, {"six", "6️⃣"}, {"skull", "💀"}, {"sleeping", "😴"}, {"sleepy", "😪"},
    {"slightly_smiling_face", "🙂"}, {"smile", "😄"}, {"smiley", "😃"}, {"smiley_cat", "😺"},
    {"smirk", "😏"}, {"snail", "🐌"}, {"snake", "🐍"}, {"snowflake", "❄️"}, {"snowman", "⛄"},
    {"sob", "😭"}, {"soccer", "⚽"}, {"sos", "🆘"}, {"sound", "🔉"}, {"space_invader", "👾"},
    {"sparkle", "❇️"}, {"sparkler", "🎇"}, {"sparkles", "✨"}, {"sparkling_heart", "💖"},
    {"speak_no_evil", "🙊"}, {"speaker", "🔈"}, {"speech_balloon", "💬"}, {"spider", "🕷️"},
    {"spider_web", "🕸️"}, {"spiral_notepad", "🗒️"}, {"squirrel", "🐿️"}, {"star", "⭐"}, {"star2", "🌟"},
    {"stars", "🌠"}, {"stopwatch", "⏱️"}, {"strawberry", "🍓"}, {"stuck_out_tongue", "😛"},
    {"stuck_out_tongue_winking_eye", "😜"}, {"sun_with_face", "🌞"}, {"sunflower", "🌻"},
    {"sunglasses", "😎"}, {"sunny", "☀️"}, {"sunrise", "🌅"}, {"surfer", "🏄"}, {"sushi", "🍣"},
    {"sweat", "😓"}, {"sweat_drops", "💦"}, {"sweat_smile", "😅"}, {"sweet_potato", "🍠"},
    {"syringe", "💉"}, {"taco", "🌮"}, {"tada", "🎉"}, {"tea", "🍵"}, {"telephone", "☎️"},
    {"telescope", "🔭"}, {"tent", "⛺"}, {"test_tube", "🧪"}, {"thinking", "🤔"}, {"thought_balloon", "💭"},
    {"three", "3️⃣"}, {"thumbsdown", "👎"}, {"thumbsup", "👍"}, {"ticket", "🎫"}, {"tiger", "🐯"},
    {"timer_clock", "⏲️"}, {"tm", "™️"}, {"toolbox", "🧰"}, {"top", "🔝"}, {"tophat", "🎩"},
    {"tractor", "🚜"}, {"traffic_light", "🚥"}, {"train", "🚋"}, {"tree", "🌳"},
    {"triangular_flag_on_post", "🚩"}, {"triangular_ruler", "📐"}, {"triumph", "😤"}, {"trophy", "🏆"},
    {"tropical_fish", "🐠"}, {"truck", "🚚"}, {"trumpet", "🎺"}, {"tulip", "🌷"}, {"turtle", "🐢"},
    {"tv", "📺"}, {"two", "2️⃣"}, {"umbrella", "☔"}, {"unamused", "😒"}, {"unicorn", "🦄"},
    {"unlock", "🔓"}, {"up", "🆙"}, {"upside_down_face", "🙃"}, {"v", "✌️"},
    {"vertical_traffic_light", "🚦"}, {"vhs", "📼"}, {"video_camera", "📹"}, {"video_game", "🎮"},
    {"volcano", "🌋"}, {"vulcan_salute", "🖖"}, {"walking", "🚶"}, {"warning", "⚠️"},
    {"wastebasket", "🗑️"}, {"watch", "⌚"}, {"wave", "👋"}, {"wavy_dash", "〰️"}, {"weary", "😩"},
    {"whale", "🐳"}, {"wheelchair", "♿"}, {"white_check_mark", "✅"}, {"white_circle", "⚪"},
    {"wind_face", "🌬️"}, {"wine_glass", "🍷"}, {"wink", "😉"}, {"wolf", "🐺"}, {"wood", "🪵"},
    {"world_map", "🗺️"}, {"worried", "😟"}, {"wrench", "🔧"}, {"writing_hand", "✍️"}, {"x", "❌"},
    {"yellow_circle", "🟡"}, {"yellow_heart", "💛"}, {"yum", "😋"}, {"zap", "⚡"}, {"zero", "0️⃣"},
    {"zipper_mouth_face", "🤐"}, {"zzz", "💤"},
};
// clang-format on

constexpr bool isBefore(const Emoji& a, const Emoji& b) {
    return a.name < b.name;
}

static_assert(std::is_sorted(std::begin(emoji), std::end(emoji), isBefore));

bool isNameCharacter(char c) {
    return isWord(c) || c == '+' || c == '-';
}

} // unnamed namespace

std::string_view emojiNamed(std::string_view name) {
    const Emoji* found = std::lower_bound(std::begin(emoji), std::end(emoji), Emoji{name, {}}, isBefore);
    return found != std::end(emoji) && found->name == name ? found->characters : std::string_view();
}

std::string_view emojiNameAt(std::string_view text) {
    constexpr std::size_t longestName = 64;
    const std::size_t limit = std::min(text.size(), longestName);
    std::size_t end = 0;
    while (end < limit && isNameCharacter(text[end]))
        ++end;
    return end < text.size() && text[end] == ':' ? text.substr(0, end) : std::string_view();
}

} // namespace lectern::markdown

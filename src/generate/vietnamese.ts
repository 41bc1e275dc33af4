import type { Wording } from "./wording.ts";

const surnames = "Nguyễn Trần Lê Phạm Hoàng Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Mai Trịnh Lương Tạ".split(" ");
const middles = "Văn Thị Đức Minh Quang Thanh Hữu Ngọc Xuân Thu Quốc Kim Hồng Anh Bá Đình".split(" ");
const givens =
  "An Bình Cường Dũng Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Lan Linh Long Mai Nam Nga Phong Phúc Quân Sơn Tâm Thảo Thủy Toàn Trang Tuấn Vân Việt Yến".split(
    " ",
  );
const trades = "Cơ khí,Dệt may,Xây dựng,Vận tải,Hóa chất,Thủy sản,Điện tử,Khai khoáng,Chế biến gỗ,Thép".split(",");
const forms = ["Công ty TNHH", "Công ty cổ phần", "Hợp tác xã"];
const words = "An Bình Đại Hòa Hưng Kim Long Minh Nam Phú Tân Thành Thiên Thịnh Vĩnh Việt Đông Tây Bắc Hải".split(" ");

/** How Vietnam's documents put things. */
export const vietnamese: Wording = {
  language: "vi",
  agency: "Thông tấn mẫu",
  place: (name) =>
    name.replace(/^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)/, (kind) => kind.toLowerCase()),
  body: (kind, place) => `${{ party: "Đảng ủy", government: "Ủy ban nhân dân", union: "Công đoàn" }[kind]} ${place}`,
  head: (kind, body) => `${{ party: "Bí thư", government: "Chủ tịch", union: "Chủ tịch" }[kind]} ${body}`,
  government: { name: "Chính phủ Việt Nam", head: "Thủ tướng Chính phủ Việt Nam" },
  units: (body) => `Các cấp trực thuộc ${body}`,
  workplaces: (place) => `Công đoàn cơ sở trên địa bàn ${place}`,
  official: (chance) => `${chance.usual(surnames)} ${chance.one(middles)} ${chance.one(givens)}`,
  enterprise: (chance, place) =>
    `${chance.usual(forms)} ${chance.usual(trades)} ${chance.one(words)} ${chance.one(words)} ${place}`,
  enterpriseUnion: (enterprise) => `Công đoàn cơ sở ${enterprise}`,
  director: (enterprise) => `Giám đốc ${enterprise}`,
  law: "Luật mẫu về an toàn, vệ sinh lao động",
  directive: { name: "Chỉ thị mẫu về lãnh đạo công tác an toàn, vệ sinh lao động", number: "31-CT/M" },
  planNumber: (count) => `${count}/KH-CĐ`,
  plan: (number, body, year) => `Kế hoạch số ${number} của ${body} về an toàn, vệ sinh lao động năm ${year}`,
  series: { name: "Tháng hành động mẫu về an toàn, vệ sinh lao động", kind: "ACTION_MONTH", month: 5 },
  edition: (year, place) => `Tháng hành động về an toàn, vệ sinh lao động năm ${year} tại ${place}`,
  slogan: (year) => `Chủ đề năm ${year}: phòng ngừa rủi ro tại nơi làm việc`,
  instruction: (place, year) => `Ý kiến chỉ đạo tại lễ phát động năm ${year} ở ${place}`,
  event: (kind, edition) =>
    `${{ LAUNCH: "Lễ phát động", STUDY_SESSION: "Lớp tập huấn", MEETING: "Hội nghị", INSPECTION: "Đợt kiểm tra", DRILL: "Buổi diễn tập", CEREMONY: "Lễ tuyên dương" }[kind]} ${edition}`,
  gazette: (place) => `Danh mục đơn vị hành chính ${place}`,
  register: (place) => `Tổ chức và nhân sự ${place}`,
  enterprises: (place) => `Doanh nghiệp trên địa bàn ${place}`,
  report: (place, year) => `An toàn, vệ sinh lao động năm ${year} ở ${place}`,
  key: "Doanh nghiệp trọng điểm về an toàn lao động",
  tasks: [
    { theme: "training", name: "Huấn luyện an toàn, vệ sinh lao động cho người lao động" },
    { theme: "inspection", name: "Kiểm tra, giám sát việc chấp hành quy định" },
    { theme: "communication", name: "Tuyên truyền, phổ biến pháp luật" },
    { theme: "risk", name: "Nhận diện và đánh giá rủi ro tại nơi làm việc" },
    { theme: "health", name: "Khám sức khỏe và phát hiện bệnh nghề nghiệp" },
    { theme: "accidents", name: "Khai báo, điều tra tai nạn lao động" },
    { theme: "network", name: "Củng cố mạng lưới an toàn, vệ sinh viên" },
    { theme: "fire", name: "Diễn tập phòng cháy, chữa cháy và cứu nạn" },
    { theme: "data", name: "Cập nhật cơ sở dữ liệu về an toàn lao động" },
    { theme: "review", name: "Sơ kết, tổng kết và khen thưởng" },
  ],
  themes: {
    osh: "An toàn, vệ sinh lao động",
    training: "Huấn luyện",
    inspection: "Kiểm tra, giám sát",
    communication: "Tuyên truyền",
    risk: "Đánh giá rủi ro",
    health: "Sức khỏe nghề nghiệp",
    accidents: "Tai nạn lao động",
    network: "Mạng lưới an toàn, vệ sinh viên",
    fire: "Phòng cháy, chữa cháy",
    data: "Chuyển đổi số",
    review: "Thi đua, khen thưởng",
  },
  outcomes: [
    { indicator: "người lao động được huấn luyện", unit: "người" },
    { indicator: "cuộc kiểm tra được tiến hành", unit: "cuộc" },
    { indicator: "người tham gia lễ phát động", unit: "người" },
    { indicator: "suất quà tặng gia đình bị tai nạn lao động", unit: "suất" },
    { indicator: "vụ tai nạn lao động giảm so với năm trước", unit: "phần trăm" },
  ],
  materials: ["Sổ tay an toàn lao động", "Phim ngắn về phòng ngừa tai nạn", "Mẫu phiếu tự kiểm tra"],
};
